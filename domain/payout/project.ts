import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';

/** When the project may begin, when it did, and when it ended before its time. */
export type Project = {
  readonly earlyStart: { readonly fromOn: string; readonly reason: PersonalText } | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
};

export const noProject: Project = { earlyStart: null, startedOn: null, endedOn: null };

/** What an event changes in the course of the project; used by decisions and by the row alike. */
export const evolveProject = (state: Project, { type, data }: PayoutEvent): Project => {
  switch (type) {
    case 'EarlyStartPermitted':
      return { ...state, earlyStart: { fromOn: data.fromOn, reason: data.reason } };
    case 'ProjectStarted':
      return { ...state, startedOn: data.startedOn };
    case 'ProjectEndedEarly':
      return { ...state, endedOn: data.endedOn };
    default:
      return state;
  }
};
