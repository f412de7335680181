import { describe, expect, test } from 'vitest';
import { type Attended, absencesInARow } from '../../../domain/meeting/absences.ts';
import { member, seats, substitute, withSubstitutes } from '../../support/committee-seats.ts';
import { RULES } from '../../support/meeting-facts.ts';

const came = (...personIds: string[]): Attended['presence'] =>
  personIds.map((personId) => ({ personId, isPresent: true, at: '2024-01-01T17:00:00.000Z' }));

/** A meeting of three with their substitutes that is over, in which only the chair was. */
const meetingIn = (month: number, changes: Partial<Attended> = {}): Attended => ({
  startsAt: `2024-0${month}-01T17:00:00.000Z`,
  closedAt: `2024-0${month}-01T19:00:00.000Z`,
  votesUntil: null,
  seats: withSubstitutes(seats(3)),
  presence: came(member(1)),
  excusedPersonIds: [],
  ruleSet: RULES,
  ...changes,
});
const count = (...meetings: Attended[]) => absencesInARow(member(2), meetings)?.count ?? 0;

describe('the absences of a member in a row', () => {
  test('are counted back from the newest meeting, in whatever order they are listed', () => {
    const [first, second, third] = [meetingIn(1, { presence: came(member(2)) }), meetingIn(2), meetingIn(3)];
    expect(absencesInARow(member(2), [third, first, second])).toEqual({ count: 2, last: third });
    expect(absencesInARow(member(1), [first, second, third])).toBeUndefined();
  });

  test('begin anew when the member comes, even if only for a while', () => {
    const forAWhile = [...came(member(2)), { ...came(member(2))[0], isPresent: false }];
    const attended = meetingIn(3, { presence: forAWhile as Attended['presence'] });
    expect(count(meetingIn(1), meetingIn(2), attended)).toBe(0);
    expect(count(meetingIn(1), meetingIn(2), attended, meetingIn(4))).toBe(1);
  });

  test('begin anew when the substitute of the seat comes, and not when that of another seat does', () => {
    expect(count(meetingIn(1), meetingIn(2, { presence: came(substitute(2)) }))).toBe(0);
    expect(count(meetingIn(1), meetingIn(2, { presence: came(substitute(3)) }))).toBe(2);
  });

  test('begin anew after an excuse of the member; the substitute excuses nobody', () => {
    expect(count(meetingIn(1), meetingIn(2, { excusedPersonIds: [member(2)] }), meetingIn(3))).toBe(1);
    expect(count(meetingIn(1), meetingIn(2, { excusedPersonIds: [substitute(2)] }), meetingIn(3))).toBe(3);
  });

  test.each([
    ['a vote by circulation', { votesUntil: '2024-02-15T23:00:00.000Z' }],
    ['a meeting that is not over', { closedAt: null }],
    ['a meeting to which nobody came', { presence: [] }],
    ['a meeting to which the member was not invited', { seats: seats(1) }],
  ])('%s counts for nothing', (_what, changes) => {
    expect(count(meetingIn(1), meetingIn(2, changes), meetingIn(3))).toBe(2);
  });
});
