import { expect, test } from 'vitest';
import { endedMeetings, type MeetingPapers } from '../../../domain/due/ended-meetings.ts';
import { followUps } from '../../../functions/registry.ts';

const meeting = { meetingId: 'mtg_a', closedAt: '2024-02-10T12:00:00.000Z', erasedOn: null };
const papers = [{ erasedOn: '2031-06-01' }, { erasedOn: '2032-01-01' }];
const namesOn = (day: string, changes: Partial<MeetingPapers> = {}) =>
  endedMeetings({ meeting, papers, ...changes }, day).map(({ command }) => command);

test('minutes go the day after the last of their cases went, and not on the same', () => {
  expect(namesOn('2032-01-01')).toEqual([]);
  expect(namesOn('2032-01-02')).toEqual(['erase-meeting']);
  expect(followUps.some(({ name }) => name === 'erase-meeting')).toBe(true);
});

test.for([
  ['has a case that is kept', { papers: [...papers, { erasedOn: null }] }],
  ['has a case whose period has not begun', { papers: [undefined, ...papers] }],
  ['is not over', { meeting: { ...meeting, closedAt: null } }],
  ['was erased', { meeting: { ...meeting, erasedOn: '2032-01-02' } }],
] as const)('a meeting that %s is left alone', ([, changes]) => {
  expect(namesOn('2040-01-01', changes)).toEqual([]);
});
