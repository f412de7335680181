import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programme } from '../../../domain/programme/programme.ts';
import { type RoundUnderRules, rulesOfRound } from '../../../domain/programme/rules-of-round.ts';
import type { ProgrammeEvent } from '../../../events/programme-events.ts';
import { established, published } from '../../support/programme-facts.ts';

const folded = (...events: readonly ProgrammeEvent[]) =>
  [established, ...events].reduce(programme.evolve, programme.initial);

const BEFORE = '2024-01-05T10:00:00.000Z';
const MEANWHILE = '2024-01-20T10:00:00.000Z';
const round: RoundUnderRules = {
  openedAt: '2024-01-08T10:00:00.000Z',
  opensAt: '2024-01-10T23:00:00.000Z',
  adoptions: [],
};

const old = published({ ruleSetId: 'old', validFromOn: '2020-01-01', validUntilOn: null }, BEFORE);
const newer = (publishedAt: string, validFromOn = '2020-01-01') =>
  published({ ruleSetId: 'old', version: 2, validFromOn, validUntilOn: null }, publishedAt);

const rulesOn = (day: string, events: readonly ProgrammeEvent[], changes: Partial<typeof round> = {}) => {
  const rules = rulesOfRound(folded(...events), { ...round, ...changes }, day);
  return rules && `${rules.ruleSetId}@${rules.version}`;
};

describe('the rules of a round', () => {
  test('are those that were published before it opened, whatever came while it was open', () => {
    expect(rulesOn('2024-01-19', [old, newer(MEANWHILE)])).toBe('old@1');
    expect(rulesOn('2024-02-01', [old, newer(MEANWHILE)])).toBe('old@1');
  });

  test('are the newer ones where those were published in time, from the day that they name', () => {
    const announced = [old, newer(BEFORE, '2024-01-15')];
    expect(rulesOn('2024-01-14', announced)).toBe('old@1');
    expect(rulesOn('2024-01-15', announced)).toBe('old@2');
  });

  test('may be published until it opens, also when the office has entered it before', () => {
    expect(rulesOn('2024-01-19', [old, newer('2024-01-09T10:00:00.000Z')])).toBe('old@2');
    expect(rulesOn('2024-01-19', [old, newer(round.opensAt)])).toBe('old@1');
  });

  test('of a round that was entered after its opening are those of the entry', () => {
    const late = { opensAt: '2023-12-31T23:00:00.000Z' };
    expect(rulesOn('2024-01-19', [old, newer('2024-01-07T10:00:00.000Z')], late)).toBe('old@2');
    expect(rulesOn('2024-01-19', [old, newer(round.openedAt)], late)).toBe('old@1');
  });

  test('go on until it closes where they ended meanwhile and others were published in their place', () => {
    const ending = published({ ruleSetId: 'old', validUntilOn: '2024-01-31' }, BEFORE);
    const next = published({ ruleSetId: 'next', validFromOn: '2024-02-01', validUntilOn: null }, MEANWHILE);
    expect(rulesOn('2024-01-31', [ending, next])).toBe('old@1');
    expect(rulesOn('2024-02-01', [ending, next])).toBe('old@1');
    expect(rulesOn('2024-02-01', [ending])).toBe('old@1');
  });

  test('are the first that came where there were none', () => {
    expect(rulesOn('2024-01-19', [])).toBeUndefined();
    const first = published({ ruleSetId: 'old', validFromOn: '2020-01-01', validUntilOn: null }, MEANWHILE);
    expect(rulesOn('2024-01-21', [first, newer('2024-01-21T10:00:00.000Z')])).toBe('old@1');
  });

  test('are those that the office took over, on any day', () => {
    const adoptions = [1, 2].map((version) => ({ ruleSet: { ruleSetId: 'old', version } }));
    expect(rulesOn('2024-01-21', [old, newer(MEANWHILE)], { adoptions })).toBe('old@2');
  });

  test('stay what they are, whatever is published once it is open', () => {
    const meanwhile = fc
      .array(
        fc.record({
          ruleSetId: fc.constantFrom('old', 'next'),
          dayOfMonth: fc.integer({ min: 1, max: 28 }),
          endsOn: fc.constantFrom(null, '2024-01-31', '2024-12-31'),
        }),
        { maxLength: 6 },
      )
      .map((all) =>
        all.map(({ ruleSetId, dayOfMonth, endsOn }, n) =>
          published(
            {
              ...{ ruleSetId, version: n + 2 },
              validFromOn: `2024-01-${String(dayOfMonth).padStart(2, '0')}`,
              validUntilOn: endsOn,
            },
            new Date(Date.parse(round.opensAt) + n * 86_400_000).toISOString(),
          ),
        ),
      );
    const day = fc.integer({ min: 11, max: 28 }).map((date) => `2024-01-${date}`);
    fc.assert(
      fc.property(meanwhile, day, (events, on) => {
        expect(rulesOn(on, [old, ...events])).toBe(rulesOn(on, [old]));
      }),
    );
  });
});
