import { leutkirch } from '../../../domain/rule-sets/leutkirch.ts';
import type { PlayedSeats, Plot } from '../story.ts';
import { groups } from './groups.ts';
import { meetings, PROGRAMME } from './meetings.ts';
import { stories } from './stories.ts';

const members = ['bela', 'cem', 'dora', 'emil', 'fine', 'gul', 'hamid', 'irina', 'joy', 'kofi'];
const youth = ['joy', 'kofi', 'irina', 'hamid', 'gul'];

const seatsOf = (committeeId: string, usernames: readonly string[]): PlayedSeats => ({
  programmeId: PROGRAMME,
  committeeId,
  members: usernames.map((username, place) => ({
    username,
    office: place === 0 ? 'chair' : place === 1 ? 'deputy' : 'member',
  })),
});

/** The year 2019 in Leutkirch: published sums, invented people, groups and titles. */
export const leutkirch2019: Plot = {
  beginsOn: '2018-12-03',
  programmes: leutkirch,
  seats: [seatsOf('begleitausschuss', members), seatsOf('jugendforum', youth)],
  organisations: groups,
  stories,
  meetings,
  scoringMembers: 6,
};
