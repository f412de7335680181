import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { Aggregate } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';

/** The day of a meeting; undefined where there is no such meeting. */
export type ResolutionDay = { readonly resolvedOn: string | undefined };

/** A meeting, for whoever only asks on which day it resolved. */
export const resolutionDay: Aggregate<ResolutionDay, MeetingEvent> = {
  family: 'meeting',
  part: 'day',
  initial: { resolvedOn: undefined },
  evolve: (state, { type, data }) =>
    type === 'MeetingConvened' ? { resolvedOn: dayInBerlin(data.startsAt) } : state,
};
