import { describe, expect, test } from 'vitest';
import { absenceItems } from '../../../domain/views/absence-items.ts';
import type { MeetingEvent } from '../../../events/meeting-events.ts';
import type { ProgrammeEvent } from '../../../events/programme-events.ts';
import { member, seats } from '../../support/committee-seats.ts';
import { came, convened, MEETING } from '../../support/meeting-facts.ts';
import { established, published, value } from '../../support/programme-facts.ts';
import { readerOfStreams } from '../../support/rows.ts';

const closed: MeetingEvent = { type: 'MeetingClosed', data: { meetingId: MEETING } };
const committee = (count: number, committeeId = 'begleitausschuss'): ProgrammeEvent => ({
  type: 'CommitteeSeated',
  data: {
    programmeId: 'demokratie-leben',
    committeeId,
    title: 'Begleitausschuss',
    term: 1,
    seats: seats(count),
  },
});
const rulesOf = (version: number, limit: number | null, ruleSetId = 'rules') =>
  published({ ruleSetId, version, leavesAfterAbsences: value(limit) });
/** A meeting of two in this month, to which the chair alone came. */
const meetingIn = (month: number, changes: Parameters<typeof convened>[0] = {}): MeetingEvent[] => [
  convened({ seats: seats(2), startsAt: `2024-0${month}-20T17:00:00.000Z`, ...changes }),
  ...[came(member(1)), closed],
];
const itemsOf = (programme: readonly ProgrammeEvent[], ...meetings: MeetingEvent[][]) =>
  absenceItems(
    readerOfStreams({
      'programme-x': [established, ...programme],
      ...Object.fromEntries(meetings.map((events, place) => [`meeting-${place}`, events])),
    }),
  );

describe('a member who stays away', () => {
  const asUsual = [rulesOf(1, 2), committee(2)];

  test('is spoken of once the limit of the rules is reached, with the seat and the last day', async () => {
    expect(await itemsOf(asUsual, meetingIn(2))).toEqual([]);
    expect(await itemsOf(asUsual, meetingIn(3), meetingIn(2))).toEqual([
      {
        key: 'work-absent-without-excuse',
        facts: { seatNumber: 2, absenceCount: 2, lastAbsentOn: '2024-03-20' },
        ...{
          waitsFor: 'coordination-office',
          applicationId: null,
          organisationId: null,
          ...{ programmeId: 'demokratie-leben', fundId: null, inChargeId: null },
          personId: member(2),
        },
        ...{ title: 'Begleitausschuss', since: '2024-03-20T17:00:00.000Z', dueOn: null, isOverdue: false },
      },
    ]);
    expect(await itemsOf(asUsual, meetingIn(2), meetingIn(3), meetingIn(4))).toMatchObject([
      { facts: { absenceCount: 3 } },
    ]);
  });

  test.for<readonly [string, readonly ProgrammeEvent[], Parameters<typeof convened>[0]]>([
    ['where the rules have no limit', [rulesOf(1, null), committee(2)], {}],
    ['where their rules are not known', [rulesOf(2, 1), rulesOf(1, 1, 'others'), committee(2)], {}],
    ['once they have left their seat', [rulesOf(1, 2), committee(1)], {}],
    ['in another committee', asUsual, { committeeId: 'jugendforum' }],
    ['in another programme', asUsual, { programmeId: 'empowerment' }],
  ])('is not spoken of %s', async ([, programme, changes]) => {
    expect(await itemsOf(programme, meetingIn(2, changes), meetingIn(3, changes))).toEqual([]);
  });

  test('is held to the rules of the last meeting that they missed', async () => {
    const programme = [rulesOf(1, 9), rulesOf(2, 2), committee(2)];
    const newer = { ruleSet: { ruleSetId: 'rules', version: 2 } };
    expect(await itemsOf(programme, meetingIn(2), meetingIn(3, newer))).toHaveLength(1);
    expect(await itemsOf(programme, meetingIn(2, newer), meetingIn(3))).toEqual([]);
  });
});
