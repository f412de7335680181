import * as z from 'zod';
import { agendaEvents } from './agenda-events.ts';
import { ballotEvents } from './ballot-events.ts';
import { itemConflictEvents } from './item-conflict-events.ts';
import { minutesEvents } from './minutes-events.ts';

export { AgendaItem } from './agenda-events.ts';
export { Motion } from './ballot-events.ts';

/** What happens in a committee: the invitation and who is there, conflicts of interest, motions, votes and resolutions, minutes. */
export const MeetingEvent = z.discriminatedUnion('type', [
  ...agendaEvents,
  ...itemConflictEvents,
  ...ballotEvents,
  ...minutesEvents,
]);
export type MeetingEvent = z.infer<typeof MeetingEvent>;
