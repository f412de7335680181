import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demoClock } from '../../local/demo-clock.ts';
import { temporaryFolder } from '../support/folder.ts';

const clockFile = () => join(temporaryFolder(), 'demo-clock.json');

describe('the clock of the demo', () => {
  test('begins now and stands', async () => {
    const before = new Date().toISOString();
    const clock = demoClock(clockFile());
    const begun = clock.now();
    expect(begun >= before && begun <= new Date().toISOString()).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(clock.now()).toBe(begun);
  });

  test('moves to an instant, in UTC with milliseconds', () => {
    const clock = demoClock(clockFile());
    expect(clock.moveTo({ now: '2031-05-01T12:00:00+02:00' })).toEqual({ now: '2031-05-01T10:00:00.000Z' });
    expect(clock.now()).toBe('2031-05-01T10:00:00.000Z');
  });

  test('goes on from there after a restart', () => {
    const path = clockFile();
    demoClock(path).moveTo({ now: '2031-05-01T10:00:00.000Z' });
    expect(demoClock(path).now()).toBe('2031-05-01T10:00:00.000Z');
  });

  test('keeps its beginning over a restart, too', () => {
    const path = clockFile();
    const begun = demoClock(path).now();
    expect(demoClock(path).now()).toBe(begun);
  });

  test('never goes back', () => {
    const clock = demoClock(clockFile());
    clock.moveTo({ now: '2031-05-01T10:00:00.000Z' });
    expect(clock.moveTo({ now: '2031-05-01T09:59:59.999Z' })).toEqual({ refused: 'clock-goes-backwards' });
    expect(clock.moveTo({ now: '2031-05-01T10:00:00.000Z' })).toEqual({ now: '2031-05-01T10:00:00.000Z' });
  });

  test.for([
    {},
    { now: 'tomorrow' },
    { now: '2031-02-30T10:00:00Z' },
    { now: '2031-05-01' },
    { now: 1_900_000_000_000 },
    { now: '2500-01-01T00:00:00Z' },
    { now: '2031-05-01T10:00:00Z', until: 1 },
    null,
  ])('does not move to %o', (wanted) => {
    const clock = demoClock(clockFile());
    const before = clock.now();
    expect(clock.moveTo(wanted)).toEqual({ refused: 'not-an-instant-of-the-clock' });
    expect(clock.now()).toBe(before);
  });
});
