import { meetingRow } from '../../domain/meeting/meeting-row.ts';
import { minutesOf } from '../../domain/meeting/minutes.ts';
import type { MinutesFacts } from '../../domain/views/minutes.ts';
import type { MeetingEvent } from '../../events/meeting-events.ts';
import { member, seats } from './committee-seats.ts';
import { convened } from './meeting-facts.ts';
import { rowOf } from './rows.ts';

/** Chair Ayşe Demir, deputy Ben Okafor, whom Carla Weiß stands in for, and a member without a name. */
export const namedSeats = seats(3).map((seat, place) => ({
  ...seat,
  ...(place === 0 && { name: 'Ayşe Demir' }),
  ...(place === 1 && {
    name: 'Ben Okafor',
    substitutePersonId: member(9),
    substituteName: 'Carla Weiß',
  }),
}));

/** The minutes of a meeting with these seats on two items, as they are read: with the names of what was decided. */
export const minutesFacts = (
  events: readonly MeetingEvent[] = [],
  changes: Partial<MinutesFacts> = {},
): MinutesFacts => {
  const row = rowOf(meetingRow, 'meeting-m', convened({ seats: namedSeats }), ...events);
  const minutes = minutesOf(row);
  const items = minutes.items.map((item, place) => ({
    ...item,
    title: `Projekt ${place + 1}`,
    organisationName: `Verein ${place + 1}`,
  }));
  const { signature, corrections } = row;
  return { ...minutes, items, digest: 'd1', signature, corrections, ...changes };
};
