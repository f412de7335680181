import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Objection } from '../payout/notice.ts';

type DataOf<Type extends ApplicationEvent['type']> = Extract<ApplicationEvent, { type: Type }>['data'];

/** How a rejection reached its applicant, what can still be done against it, and whether it is final. */
export type RejectionNotice = {
  readonly rejectedBy: 'committee' | 'office' | null;
  /** What the rejection is in law; null while nobody has said why. */
  readonly instrument: DataOf<'RejectionExplained'>['instrument'] | null;
  readonly remedy: DataOf<'RejectionExplained'>['remedy'] | null;
  /** The day on which its reasons were written; null before. */
  readonly reasonedOn: string | null;
  /** The last one: what nobody fetched from the portal goes out again by post. */
  readonly posting: Pick<
    DataOf<'RejectionPosted'>,
    'channel' | 'postedOn' | 'retrievableUntilOn' | 'hasRemedyText'
  > | null;
  readonly retrievedOn: string | null;
  readonly notifiedOn: string | null;
  readonly remedyEndsOn: string | null;
  readonly objection: Objection | null;
  readonly isFinal: boolean;
};

export const noRejection: RejectionNotice = {
  rejectedBy: null,
  instrument: null,
  remedy: null,
  reasonedOn: null,
  posting: null,
  retrievedOn: null,
  notifiedOn: null,
  remedyEndsOn: null,
  objection: null,
  isFinal: false,
};

const withObjection = (state: RejectionNotice, change: Partial<Objection>): RejectionNotice => ({
  ...state,
  objection: state.objection && { ...state.objection, ...change },
});

/** What an event changes in the rejection; used by decisions and by the rows alike. */
export const evolveRejection = (
  state: RejectionNotice,
  { type, data }: ApplicationEvent,
): RejectionNotice => {
  switch (type) {
    case 'ApplicationRejected': {
      const { instrument, remedy, rejectedOn } = data;
      const rejectedBy = data.resolution === null ? 'office' : 'committee';
      return { ...noRejection, rejectedBy, instrument, remedy, reasonedOn: rejectedOn };
    }
    case 'RejectionExplained': {
      const { instrument, remedy, explainedOn } = data;
      return { ...state, instrument, remedy, reasonedOn: explainedOn };
    }
    case 'RejectionPosted': {
      const { channel, postedOn, retrievableUntilOn, hasRemedyText, notifiedOn, remedyEndsOn } = data;
      const posting = { channel, postedOn, retrievableUntilOn, hasRemedyText };
      return { ...state, posting, notifiedOn, remedyEndsOn };
    }
    case 'RejectionRetrieved': {
      const { retrievedOn, notifiedOn, remedyEndsOn } = data;
      return { ...state, retrievedOn, notifiedOn, remedyEndsOn };
    }
    case 'RejectionBecameFinal':
      return { ...state, isFinal: true };
    case 'RejectionObjectedTo': {
      const { filedOn, filedBy, grounds } = data;
      return {
        ...state,
        isFinal: false,
        objection: { filedOn, filedBy, grounds, status: 'open', reasons: null },
      };
    }
    case 'RejectionObjectionWithdrawn':
      return withObjection(state, { status: 'withdrawn' });
    case 'RejectionObjectionDecided': {
      const { outcome: status, reasons, remedyEndsOn } = data;
      const decided = { ...withObjection(state, { status, reasons }), remedyEndsOn };
      // Taken back, the rejection can no longer be fetched, and becomes final no more.
      return status === 'upheld' ? { ...noRejection, objection: decided.objection } : decided;
    }
    default:
      return state;
  }
};

/** The rejection as it lies or lay in the portal; undefined where it went by post, or nowhere yet. */
export const laidInPortal = ({ posting }: RejectionNotice) => {
  if (posting?.channel !== 'portal' || posting.retrievableUntilOn === null) return undefined;
  const { hasRemedyText, retrievableUntilOn } = posting;
  return { hasRemedyText, retrievableUntilOn };
};

/** Whether an objection to the rejection waits for its decision. */
export const isRejectionObjected = ({ objection }: RejectionNotice): boolean => objection?.status === 'open';

/** Whether something is left to do: an administrative act is to be notified, and runs until nothing helps against it. */
export const isRejectionRunning = ({ instrument, isFinal }: RejectionNotice): boolean =>
  instrument === 'bescheid' && !isFinal;
