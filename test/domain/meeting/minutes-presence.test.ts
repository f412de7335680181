import { describe, expect, test } from 'vitest';
import { meetingRow } from '../../../domain/meeting/meeting-row.ts';
import { minutesOf } from '../../../domain/meeting/minutes.ts';
import { member, seats, substitute, withSubstitutes } from '../../support/committee-seats.ts';
import { convened, MEETING } from '../../support/meeting-facts.ts';
import { rowOf } from '../../support/rows.ts';

const at = (minute: number) => `2024-02-20T17:${String(minute).padStart(2, '0')}:00.000Z`;
const came = (personId: string, minute: number) => ({ personId, isPresent: true, at: at(minute) });
const left = (personId: string, minute: number) => ({ ...came(personId, minute), isPresent: false });
const meeting = rowOf(meetingRow, `meeting-${MEETING}`, convened({ seats: withSubstitutes(seats(3)) }));

/** The minutes of a meeting in which these came and left while its first item went as is said. */
const minutesWith = (presence: readonly ReturnType<typeof came>[], item: object = {}) =>
  minutesOf({
    ...meeting,
    presence,
    items: meeting.items.slice(0, 1).map((planned) => ({ ...planned, ...item })),
  });

describe('who was there from when to when', () => {
  test('has no end where nobody noted that they left', () => {
    expect(minutesWith([came(member(1), 0)]).attendance).toEqual([
      { personId: member(1), from: at(0), until: null },
    ]);
  });

  test('is told for each time they came, up to the next time they left', () => {
    const presence = [
      ...[came(member(1), 0), came(member(2), 1), left(member(2), 2), left(member(1), 3)],
      ...[came(member(1), 4), left(member(1), 5), came(member(1), 6)],
    ];
    expect(minutesWith(presence).attendance).toEqual([
      { personId: member(1), from: at(0), until: at(3) },
      { personId: member(2), from: at(1), until: at(2) },
      { personId: member(1), from: at(4), until: at(5) },
      { personId: member(1), from: at(6), until: null },
    ]);
  });
});

describe('who was there for an item', () => {
  const duringOf = (presence: Parameters<typeof minutesWith>[0], item: object) =>
    minutesWith(presence, item).items[0]?.presentPersonIds;
  const ended = { calledAt: at(10), endedAt: at(20) };

  test.for<readonly [string, Parameters<typeof minutesWith>[0], boolean]>([
    ['before it was called', [came(member(1), 0), left(member(1), 9)], false],
    ['until it was called', [came(member(1), 0), left(member(1), 10)], true],
    ['only in the middle', [came(member(1), 12), left(member(1), 13)], true],
    ['all the time', [came(member(1), 0)], true],
    ['from its end on', [came(member(1), 20)], true],
    ['after its end', [came(member(1), 21)], false],
  ])('is whoever was in the room between its call and its end: %s', ([, presence, isThere]) => {
    expect(duringOf(presence, ended)).toEqual(isThere ? [member(1)] : []);
  });

  test('is named once, however often they came', () => {
    const presence = [came(member(1), 9), left(member(1), 11), came(member(1), 12), came(member(2), 12)];
    expect(duringOf(presence, ended)).toEqual([member(1), member(2)]);
  });

  test('is whoever was there at the moment at which it was put off without a call', () => {
    const presence = [came(member(1), 0), left(member(1), 19), came(member(2), 20), came(member(3), 21)];
    expect(duringOf(presence, { calledAt: null, endedAt: at(20) })).toEqual([member(2)]);
  });

  test('is nobody as long as it has no end', () => {
    const presence = [came(member(1), 0)];
    expect(duringOf(presence, {})).toEqual([]);
    expect(duringOf(presence, { calledAt: at(10), endedAt: null })).toEqual([]);
  });
});

test.for<readonly [string, Parameters<typeof minutesWith>[0], number]>([
  ['members who are there', [came(member(1), 0), came(member(2), 0)], 2],
  ['not who comes later', [came(member(1), 0), came(member(2), 16)], 1],
  ['who comes at that moment', [came(member(1), 0), came(member(2), 15)], 2],
  ['who leaves at that moment', [came(member(1), 0), left(member(1), 15)], 1],
  ['not who has left', [came(member(1), 0), left(member(1), 14)], 0],
  ['a seat by its substitute', [came(substitute(2), 0)], 1],
  ['a seat once, if both are there', [came(member(2), 0), came(substitute(2), 0)], 1],
])('a vote has so many seats beside it: %s', ([, presence, presentCount]) => {
  const votes = [{ personId: member(1), vote: 'yes', castAt: at(15) }];
  expect(minutesWith(presence, { votes }).items[0]?.votes).toEqual([
    { personId: member(1), castAt: at(15), presentCount },
  ]);
});
