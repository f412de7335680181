import { describe, test } from 'vitest';
import { fund } from '../../../domain/fund/fund.ts';
import { endCircularVote } from '../../../domain/meeting/close-circular-vote.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import type { MeetingEvent } from '../../../events/meeting-events.ts';
import {
  byStream,
  circulating,
  counts,
  circularOthers as others,
  UNTIL,
} from '../../support/circular-facts.ts';
import { fundOpened, roundOpened } from '../../support/fund-facts.ts';
import { specification } from '../../support/given.ts';
import { applicationCalled, convened, inMeeting, item, MEETING } from '../../support/meeting-facts.ts';
import { putOff, recommendedAndReserved } from '../../support/resolution-facts.ts';
import { votes } from '../../support/resolve-facts.ts';
import { called, deferred, resolved, voted } from '../../support/vote-facts.ts';

const closed: MeetingEvent = { type: 'MeetingClosed', data: { meetingId: MEETING } };
const later = { ...inMeeting(1), actorId: 'reaction:daily', now: UNTIL };

describe('the money of a vote by circulation', () => {
  const given = specification(meeting, endCircularVote, others);

  test('waits for no money: the second motion finds what the first has left', () => {
    const two = [convened({ votesUntil: UNTIL }), called(), called({ amountCents: 50_001 }, 2)];
    const all = [1, 2, 3].flatMap((number) => [voted(number, 'yes'), voted(number, 'yes', 2)]);
    given(...two, ...all)
      .when(later)
      .expectEventsWith(
        { ...byStream('a', recommendedAndReserved()), ...byStream('b', putOff('funds-exhausted', 2)) },
        resolved(counts(3, 0)),
        deferred('funds-exhausted', 2),
        closed,
      );
  });

  test('binds the money of each item in its own fund', () => {
    const youth = 'jugendfonds-2024';
    const items = [item('a', 1), { ...item('b', 2), fundId: youth }];
    const youthFund = [fundOpened({ fundId: youth }), roundOpened({ fundId: youth })];
    const beside = { [`fund:${youth}`]: youthFund.reduce(fund.evolve, fund.initial) } as object;
    const all = [1, 2, 3].flatMap((number) => [voted(number, 'yes'), voted(number, 'yes', 2)]);
    const { application, fund: reserved } = recommendedAndReserved({ itemNumber: 2 });
    given(convened({ votesUntil: UNTIL, items }), called(), called({}, 2), ...all)
      .when(later, beside)
      .expectEventsWith(
        {
          ...byStream('a', recommendedAndReserved()),
          ...byStream('b', { application }),
          [`fund:${youth}`]: reserved.map(({ type, data }) => ({ type, data: { ...data, fundId: youth } })),
        } as object,
        resolved(counts(3, 0)),
        resolved({
          ...{ itemId: 'item-2', applicationId: applicationCalled('b'), fundId: youth },
          ...counts(3, 0),
        }),
        closed,
      );
  });

  test('is of the last moment at which one could vote: money of the old year, counted in the new one', () => {
    const newYear = '2024-12-31T23:00:00.000Z';
    given(...circulating({ votesUntil: newYear }), ...votes('yes', 'yes', 'yes'))
      .when({ ...later, now: '2025-01-02T04:00:00.000Z' })
      .expectEventsWith(byStream('a', recommendedAndReserved()), resolved(counts(3, 0)), closed);
  });
});
