import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Objection } from './notice.ts';

/** An act that burdens the recipient, with its letter and what was done against it. */
export type Act = {
  /** Kind and number, such as `revocation-1`. */
  readonly actId: string;
  readonly kind: 'revocation' | 'settlement' | 'interest';
  /** The demands that came with it. */
  readonly refundIds: readonly string[];
  /** What was taken back, or set as interest, as it is now; nothing where it is about neither. */
  readonly amountCents: number;
  readonly postedOn: string | null;
  readonly notifiedOn: string | null;
  /** Last day for an objection, or for an action once that was rejected. */
  readonly remedyEndsOn: string | null;
  readonly objection: Objection | null;
};

const taken = (
  acts: readonly Act[],
  kind: Act['kind'],
  { actId }: Pick<Act, 'actId'>,
  amountCents: number,
): readonly Act[] => {
  const days = { postedOn: null, notifiedOn: null, remedyEndsOn: null };
  return [...acts, { actId, kind, refundIds: [], amountCents, ...days, objection: null }];
};

const changed = (
  acts: readonly Act[],
  actId: string | null,
  change: (act: Act) => Partial<Act>,
): readonly Act[] => acts.map((act) => (act.actId === actId ? { ...act, ...change(act) } : act));

const objected = (
  acts: readonly Act[],
  actId: string | null,
  change: Partial<Objection>,
  more: Partial<Act> = {},
): readonly Act[] =>
  changed(acts, actId, ({ objection }) => ({ ...more, objection: objection && { ...objection, ...change } }));

/** What is done against an act; the same facts with `against` null are about the grant itself. */
const afterObjection = (acts: readonly Act[], { type, data }: PayoutEvent): readonly Act[] => {
  switch (type) {
    case 'ObjectionFiled': {
      const { filedOn, filedBy, grounds, against } = data;
      const objection: Objection = { filedOn, filedBy, grounds, status: 'open', reasons: null };
      return changed(acts, against, () => ({ objection }));
    }
    case 'ObjectionWithdrawn':
      return objected(acts, data.against, { status: 'withdrawn' });
    case 'ObjectionDecided': {
      const { outcome: status, reasons, remedyEndsOn, against } = data;
      return objected(acts, against, { status, reasons }, { remedyEndsOn });
    }
    default:
      return acts;
  }
};

/** What an event changes in the acts; used by decisions and by the row alike. */
export const evolveActs = (acts: readonly Act[], event: PayoutEvent): readonly Act[] => {
  const { type, data } = event;
  switch (type) {
    case 'GrantRevoked':
      return taken(acts, 'revocation', data, data.revokedCents);
    case 'FinalGrantSet':
      return taken(acts, 'settlement', data, 0);
    case 'InterestSet':
      return taken(acts, 'interest', data, data.amountCents);
    case 'RefundDemanded':
      // A demand stands in the same letter as the act that it follows from.
      return changed(acts, data.actId, ({ refundIds }) => ({
        refundIds: [...refundIds, data.refundId],
      }));
    case 'ActPosted': {
      const { actId, postedOn, notifiedOn, remedyEndsOn } = data;
      return changed(acts, actId, () => ({ postedOn, notifiedOn, remedyEndsOn }));
    }
    case 'RevocationLowered':
      return changed(acts, data.actId, ({ amountCents }) => ({
        amountCents: amountCents - data.restoredCents,
      }));
    case 'InterestLowered':
      return changed(acts, data.actId, ({ amountCents }) => ({
        amountCents: amountCents - data.amountCents,
      }));
    default:
      return afterObjection(acts, event);
  }
};

type WithActs = { readonly acts: readonly Act[] };

/** The name of the next act of a kind: its number among them, from 1. It is kept in the fact, and letters refer to it. */
export const nextActId = ({ acts }: WithActs, kind: Act['kind']): string =>
  `${kind}-${acts.filter((act) => act.kind === kind).length + 1}`;

export const actOf = ({ acts }: WithActs, actId: string): Act | undefined =>
  acts.find((act) => act.actId === actId);

/** Whether an act must not be enforced: an objection is open, or was right and waits for the corrected settlement. */
const isContested = ({ actId, objection }: Act, acts: readonly Act[]): boolean =>
  objection?.status === 'open' ||
  (objection?.status === 'upheld' && acts.findLast(({ kind }) => kind === 'settlement')?.actId === actId);

/** The acts that must not be enforced for now. */
export const contested = ({ acts }: WithActs): readonly Act[] => acts.filter((act) => isContested(act, acts));

/**
 * Whether money of the grant that was demanded must not be enforced for now; interest on it runs on.
 *
 * @see VwGO § 80 (1)
 */
export const isDemandSuspended = (recovery: WithActs): boolean =>
  contested(recovery).some(({ refundIds }) => refundIds.length > 0);

/** The decisions on interest that must not be enforced for now. */
export const suspendedInterest = (recovery: WithActs): ReadonlySet<string> =>
  new Set(contested(recovery).flatMap(({ kind, actId }) => (kind === 'interest' ? [actId] : [])));

/** Whether an objection against the last settlement was right, so that it is to be corrected. */
export const isCorrectionOwed = (recovery: WithActs): boolean =>
  contested(recovery).some(({ objection }) => objection?.status === 'upheld');

/** Whether anything of a claim must not be enforced for now. */
export const isSuspended = (recovery: WithActs): boolean =>
  isDemandSuspended(recovery) || suspendedInterest(recovery).size > 0;
