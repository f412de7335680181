import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import type { OfGrant } from './grant-in-force.ts';

type DataOf<Type extends PayoutEvent['type']> = Extract<PayoutEvent, { type: Type }>['data'];

export type Posting = Pick<DataOf<'NoticePosted'>, 'channel' | 'postedOn' | 'retrievableUntilOn'>;

export type Objection = {
  readonly filedOn: string;
  readonly filedBy: string;
  readonly grounds: PersonalText;
  readonly status: 'open' | 'withdrawn' | 'upheld' | 'rejected';
  readonly reasons: PersonalText | null;
};

/** How the notice reached its recipient, what can still be done against the grant, and whether it is final. */
export type Notice = {
  /** The last one: a notice that nobody fetched goes out again by post. */
  readonly posting: Posting | null;
  readonly retrievedOn: string | null;
  readonly notifiedOn: string | null;
  readonly remedyEndsOn: string | null;
  readonly acceptByOn: string | null;
  readonly objection: Objection | null;
  /** Why nothing can be done against it any more; null while something can, or while it was not notified. */
  readonly finalBy: 'expiry' | 'waiver' | 'objection' | null;
};

export const noNotice: Notice = {
  posting: null,
  retrievedOn: null,
  notifiedOn: null,
  remedyEndsOn: null,
  acceptByOn: null,
  objection: null,
  finalBy: null,
};

const withObjection = (state: Notice, change: Partial<Objection>): Notice => ({
  ...state,
  objection: state.objection && { ...state.objection, ...change },
});

/** What an event changes in the notice; used by decisions and by the row alike. */
export const evolveNotice = (state: Notice, { type, data }: PayoutEvent): Notice => {
  // What is done against a later act leaves the grant as final as it is.
  if ('against' in data && data.against !== null) return state;
  switch (type) {
    case 'NoticePosted': {
      const { channel, postedOn, retrievableUntilOn, notifiedOn, remedyEndsOn, acceptByOn } = data;
      const posting = { channel, postedOn, retrievableUntilOn };
      return { ...state, posting, notifiedOn, remedyEndsOn, acceptByOn };
    }
    case 'NoticeRetrieved': {
      const { retrievedOn, notifiedOn, remedyEndsOn, acceptByOn } = data;
      return { ...state, retrievedOn, notifiedOn, remedyEndsOn, acceptByOn };
    }
    case 'RemedyPeriodExpired':
      return { ...state, finalBy: 'expiry' };
    case 'RemedyWaived':
      return { ...state, finalBy: 'waiver' };
    case 'ObjectionFiled': {
      const { filedOn, filedBy, grounds } = data;
      return {
        ...state,
        finalBy: null,
        objection: { filedOn, filedBy, grounds, status: 'open', reasons: null },
      };
    }
    case 'ObjectionWithdrawn':
      return withObjection(state, { status: 'withdrawn' });
    case 'ObjectionDecided': {
      const { outcome: status, reasons, remedyEndsOn } = data;
      const finalBy = status === 'upheld' ? 'objection' : null;
      return { ...withObjection(state, { status, reasons }), remedyEndsOn, finalBy };
    }
    default:
      return state;
  }
};

type OfNotice = { readonly notice: Notice };

/** Whether an objection waits for its decision: until then nothing of the grant moves. */
export const isObjectionOpen = ({ notice }: OfNotice): boolean => notice.objection?.status === 'open';

/** Whether something can be done against the grant at all: a contract is no administrative act. */
export const hasRemedy = ({ grant }: OfGrant): boolean => grant.instrument === 'bescheid';

/** Whether nothing can be done against the grant any more on a day: by what is on record, or since the period ended before. */
const isFinalOn = (todayOn: string, { finalBy, remedyEndsOn }: Notice): boolean =>
  finalBy !== null || (remedyEndsOn ?? todayOn) < todayOn;

/**
 * Whether money of the grant may be asked for on a day as far as the notice goes: it is accepted, no objection is open, and
 * where the programme waits for that, nothing can be done against it any more. The day decides, also before anybody noted it.
 */
export const isPayable = (
  todayOn: string,
  payout: OfGrant & OfNotice & { readonly isAccepted: boolean },
): boolean => {
  const waits = hasRemedy(payout) && payout.grant.terms.payableFrom === 'finality';
  return payout.isAccepted && !isObjectionOpen(payout) && (!waits || isFinalOn(todayOn, payout.notice));
};
