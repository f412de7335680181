import type { Role } from '../../events/person-events.ts';
import { applicationStatuses } from '../application/application-status.ts';

/** How a person can stand to what an action is about, besides the offices they hold. */
export type Relation =
  /** Acts for the organisation of the case, in whatever authority. */
  | 'member'
  /** May sign for the organisation of the case. */
  | 'signatory'
  /** Acts for the organisation of the case, but may not sign for it. */
  | 'member-only'
  /** Holds any seat of the committee concerned, with or without a vote. */
  | 'seat'
  | 'voting-seat'
  /** The chair or the deputy of the committee concerned. */
  | 'chair'
  /** Holds the chair or stands in for it, but somebody else leads this item. */
  | 'standing-back'
  /** Entered the objection that is to be decided. */
  | 'objection-filer'
  /** Is the person that the action is about. */
  | 'oneself'
  /** Keeps out of the application because of a conflict of interest. */
  | 'conflicted'
  /** Said that the member has a conflict of interest that is to be decided. */
  | 'conflict-raiser'
  /** Put forward the bank account that is to be confirmed. */
  | 'account-proposer'
  /** Asked for this payment. */
  | 'payment-requester'
  /** Has signed this payment, as whoever asked for it, approved or ordered it. */
  | 'payment-signer'
  /** Approved, ordered or executed any payment of the grant. */
  | 'money-releaser'
  /** Has checked a proof of use of the grant. */
  | 'proof-checker'
  /** Proposed the relief of a claim that waits for a decision. */
  | 'relief-proposer'
  /** Ordered the repayment that waits for a second person. */
  | 'repayment-orderer'
  /** Put the pay run together. */
  | 'run-preparer';

/** Whom an action is open to: an office, a relation, everybody who signed in, or the system itself. */
export type Who = Role | Relation | 'everybody' | 'system';

/** What an action is about; each has states of its own. */
export const subjects = {
  application: ['none', ...applicationStatuses],
  review: ['none', 'open', 'closed'],
  meeting: ['none', 'convened', 'closed'],
  item: ['none', 'planned', 'open', 'resolved', 'deferred', 'removed'],
  grant: [
    'none',
    'issued',
    'accepted',
    'lapsed',
    'renounced',
    'proof-submitted',
    'proof-asked',
    'proof-checked',
    'settled',
    'revoked',
    'closed',
  ],
  payment: ['none', 'requested', 'approved', 'refused', 'ordered', 'executed', 'returned'],
  'cash-office': ['none', 'proposed', 'confirmed'],
  'pay-run': ['none', 'prepared', 'released', 'cancelled'],
  'bank-file': ['none', 'imported'],
  fund: ['none', 'open', 'closed'],
  programme: ['none', 'open', 'closed'],
  organisation: ['none', 'registered'],
  person: ['any'],
  papers: ['unbound', 'kept', 'held', 'erased'],
  partnership: ['any'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Subject = keyof typeof subjects;

type OnSubject<S extends Subject> = {
  readonly on: S;
  /** Any one of these is enough. */
  readonly who: readonly [Who, ...Who[]];
  /** None of these may hold, whatever the office. */
  readonly butNot: readonly Relation[];
  /** States in which the action changes something. */
  readonly when: readonly (typeof subjects)[S][number][];
};

/** One line of the table: role × action × relation × state. */
export type Permission = { readonly [S in Subject]: OnSubject<S> }[Subject];

/** How somebody stands to what an action is about, and in which state that is. */
export type Standing = { readonly relations: ReadonlySet<Relation>; readonly state: string };

export type Tie = readonly [relation: Relation, holds: boolean];

/** The relations that hold, of those that could. */
export const ties = (...all: readonly Tie[]): ReadonlySet<Relation> =>
  new Set(all.filter(([, holds]) => holds).map(([relation]) => relation));

export type Verdict = 'allowed' | 'not-by-this-person' | 'excluded' | 'not-in-this-state';

/** Decides by the table alone whether a person may do something in a situation. */
export const verdictOn = (
  { who, butNot, when }: Permission,
  roles: ReadonlySet<string>,
  { relations, state }: Standing,
): Verdict => {
  const isOne = (one: string) => one === 'everybody' || roles.has(one) || relations.has(one as Relation);
  if (!who.some(isOne)) return 'not-by-this-person';
  if (butNot.some((relation) => relations.has(relation))) return 'excluded';
  return (when as readonly string[]).includes(state) ? 'allowed' : 'not-in-this-state';
};
