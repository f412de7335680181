import type { Application } from '../../domain/application/application.ts';
import { fund } from '../../domain/fund/fund.ts';
import type { CircularOthers } from '../../domain/meeting/close-circular-vote.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { FundEvent } from '../../events/fund-events.ts';
import type { MeetingEvent } from '../../events/meeting-events.ts';
import { applicationAt } from './application-at.ts';
import { member } from './committee-seats.ts';
import { fundOpened, roundOpened } from './fund-facts.ts';
import { applicationCalled, convened, item, MEETING } from './meeting-facts.ts';
import { putOff } from './resolution-facts.ts';
import { called } from './vote-facts.ts';

/** The first moment at which nobody votes any more. */
export const UNTIL = '2024-03-05T23:00:00.000Z';
export const admitted: Application = applicationAt('admitted');
/** Two applications that wait, and 2,000.00 for both. */
export const circularOthers = {
  [`application:${applicationCalled('a')}`]: admitted,
  [`application:${applicationCalled('b')}`]: admitted,
  'fund:aktionsfonds-2024': [fundOpened({ allocatedCents: 200_000 }), roundOpened()].reduce(
    fund.evolve,
    fund.initial,
  ),
} as unknown as CircularOthers;

type Told = readonly (ApplicationEvent | FundEvent)[];
type Changes = Parameters<typeof convened>[0];
/** A vote of five on one application, unless a test says otherwise. */
export const circulating = (changes: Changes = {}): MeetingEvent[] => [
  convened({ votesUntil: UNTIL, items: [item('a', 1)], ...changes }),
  called(),
];
export const objected = (number: number): MeetingEvent => ({
  type: 'CirculationObjected',
  data: { meetingId: MEETING, personId: member(number) },
});
/** By the names under which a vote by circulation loads its streams, which has many of them. */
export const byStream = (letter: string, { application, fund }: { application: Told; fund?: Told }) => ({
  [`application:${applicationCalled(letter)}`]: application,
  ...(fund && { 'fund:aktionsfonds-2024': fund }),
});
/** The first application waits for a meeting. */
export const putOffA = (reason: Parameters<typeof putOff>[0]) => byStream('a', putOff(reason));
/** The counts of a resolution, where three must take part. */
export const counts = (yesCount: number, noCount: number, presentCount = yesCount + noCount) => ({
  ...{ yesCount, noCount, presentCount, requiredCount: 3 },
});
