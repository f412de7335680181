import { variation } from '../board.ts';
import type { PlayedItem, PlayedMeeting } from '../story.ts';
import type { LeutkirchApplication } from './application.ts';
import { firstRound } from './applications/first-round.ts';
import { laterRounds } from './applications/later-rounds.ts';
import { youthFund } from './applications/youth-fund.ts';
import { special } from './stories.ts';

/** The programme of the partnership of Leutkirch. */
export const PROGRAMME = 'demokratie-leben-leutkirch';

const votedOn = (
  { key, gets }: LeutkirchApplication,
  outcome: PlayedItem['outcome'] = gets > 0 ? 'grant' : 'reject',
): PlayedItem => ({
  story: key,
  outcome,
  ...(outcome === 'grant' && { amountCents: gets * 100 }),
  ...(outcome === 'reject' ? {} : { against: variation(key, 5) === 0 ? ['emil', 'joy'] : [] }),
});

const byKey = (...keys: readonly string[]) =>
  [...firstRound, ...laterRounds].filter(({ key }) => keys.includes(key));

const outcomeInFebruary: Readonly<Record<string, PlayedItem['outcome']>> = {
  l19: 'grant-amount-open',
  l20: 'waitlist',
};

const committee = { programmeId: PROGRAMME, committeeId: 'begleitausschuss', place: 'Großer Sitzungssaal' };

/** What was voted at each meeting of the year. */
export const meetings: readonly PlayedMeeting[] = [
  {
    ...committee,
    key: 'february',
    title: 'Öffentliche Sitzung des Begleitausschusses, Februar 2019',
    on: '2019-02-18',
    absent: ['kofi'],
    items: firstRound
      .filter(({ key }) => special[key]?.ends === undefined)
      .map((application) => votedOn(application, outcomeInFebruary[application.key])),
  },
  {
    programmeId: PROGRAMME,
    committeeId: 'jugendforum',
    place: 'Jugendhaus',
    key: 'youth-march',
    title: 'Sitzung des Jugendforums, März 2019',
    on: '2019-03-22',
    items: youthFund.map((application) => votedOn(application)),
  },
  {
    ...committee,
    key: 'april',
    title: 'Sitzung des Begleitausschusses, April 2019',
    on: '2019-04-15',
    absent: ['gul', 'hamid'],
    items: byKey('l19').map((application) => votedOn(application)),
  },
  {
    ...committee,
    key: 'june',
    title: 'Sitzung des Begleitausschusses, Juni 2019',
    on: '2019-06-03',
    absent: ['irina'],
    items: byKey('l20', 'l25', 'l26', 'l27', 'l28').map((application) => votedOn(application)),
  },
  {
    ...committee,
    key: 'october',
    title: 'Sitzung des Begleitausschusses, Oktober 2019',
    on: '2019-10-21',
    items: byKey('l29', 'l30').map((application) => votedOn(application)),
  },
];
