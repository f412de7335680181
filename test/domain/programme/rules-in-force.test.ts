import { describe, expect, test } from 'vitest';
import { programme, ruleSetBy, ruleSetOn } from '../../../domain/programme/programme.ts';
import type { ProgrammeEvent } from '../../../events/programme-events.ts';
import { established, published } from '../../support/programme-facts.ts';

const folded = (...events: ProgrammeEvent[]) =>
  [established, ...events].reduce(programme.evolve, programme.initial);
const versionOn = (state: ReturnType<typeof folded>, day: string) => {
  const rules = ruleSetOn(state, day);
  return rules && `${rules.ruleSetId}@${rules.version}`;
};

describe('the rules in force on a day', () => {
  const old = published({ ruleSetId: 'old', validFromOn: '2020-01-01', validUntilOn: '2024-12-31' });

  test('count from the first to the last day, both included', () => {
    const state = folded(old);
    expect(versionOn(state, '2019-12-31')).toBeUndefined();
    expect(versionOn(state, '2020-01-01')).toBe('old@1');
    expect(versionOn(state, '2024-12-31')).toBe('old@1');
    expect(versionOn(state, '2025-01-01')).toBeUndefined();
  });

  test('are those of the later version from its first day on, and of the earlier one before', () => {
    const changed = published({
      ruleSetId: 'old',
      version: 2,
      validFromOn: '2023-01-01',
      validUntilOn: '2024-12-31',
    });
    const state = folded(old, changed);
    expect(versionOn(state, '2022-12-31')).toBe('old@1');
    expect(versionOn(state, '2023-01-01')).toBe('old@2');
  });

  test('end early when a later version says so', () => {
    const shortened = published({
      ruleSetId: 'old',
      version: 2,
      validFromOn: '2020-01-01',
      validUntilOn: '2022-12-31',
    });
    expect(versionOn(folded(old, shortened), '2023-06-01')).toBeUndefined();
  });

  test('are of one rule set, whichever of two was published first', () => {
    const successor = published({ ruleSetId: 'new', validFromOn: '2025-01-01', validUntilOn: null });
    for (const state of [folded(old, successor), folded(successor, old)]) {
      expect(versionOn(state, '2024-12-31')).toBe('old@1');
      expect(versionOn(state, '2025-01-01')).toBe('new@1');
    }
  });

  test('can be found again by the version that a decision stored, also when replaced', () => {
    const state = folded(
      old,
      published({ ruleSetId: 'old', version: 2, title: 'Newer', validUntilOn: '2024-12-31' }),
    );
    expect(ruleSetBy(state, { ruleSetId: 'old', version: 1 })?.title).not.toBe('Newer');
    expect(ruleSetBy(state, { ruleSetId: 'old', version: 3 })).toBeUndefined();
  });
});
