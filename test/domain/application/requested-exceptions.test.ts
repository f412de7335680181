import { describe, expect, test } from 'vitest';
import { exceptionRules } from '../../../domain/application/answer-rules.ts';
import { brokenContentRule } from '../../../domain/application/content-rules.ts';
import type { ExcusableLimit } from '../../../events/rules/plan-rules.ts';
import { contentWith, limitsWith } from '../../support/content-facts.ts';

const asking = (...limits: ExcusableLimit[]) => ({
  exceptions: limits.map((limit) => ({ limit, reason: 'Das Theater kostet mehr' })),
});
const all: readonly ExcusableLimit[] = ['amount-limit', 'rate-limit', 'own-share'];
const check = (changes: Parameters<typeof contentWith>[0], limits: Parameters<typeof limitsWith>[0] = {}) =>
  brokenContentRule(contentWith(changes), limitsWith({ exceptions: all, ...limits }));

const tooLow = { applicationMaxCents: 249_999 };

const broken = {
  'exception-not-possible': check(asking('amount-limit'), { ...tooLow, exceptions: ['rate-limit'] }),
  'exception-asked-twice': check(asking('amount-limit', 'amount-limit'), tooLow),
  'exception-not-needed': check(asking('amount-limit'), { applicationMaxCents: 250_000 }),
} satisfies Record<keyof typeof exceptionRules, unknown>;

describe('an exception from a limit', () => {
  test('has a test for every rule', () => expect(Object.keys(broken)).toEqual(Object.keys(exceptionRules)));

  test.for(Object.entries(broken))('is refused with %s', ([code, refusal]) =>
    expect(refusal).toMatchObject({ refused: code }),
  );

  test.for([
    [tooLow, 'amount-limit', 'requested-above-fund-limit'],
    [{ amountMaxCents: 249_999 }, 'amount-limit', 'requested-above-programme-limit'],
    [
      { projectKinds: [{ kindId: 'small', title: 'Klein', amountMaxCents: 249_999 }] },
      'amount-limit',
      'requested-above-kind-limit',
    ],
    [{ rateMaxBasisPoints: 7_000 }, 'rate-limit', 'rate-too-high'],
    [{ ownShareBasisPoints: 5_000, ownShareCounts: ['own'] }, 'own-share', 'own-share-too-small'],
  ] as const)('lets an application with %o go to the committee', ([limits, limit, code]) => {
    const projectKind = 'projectKinds' in limits ? 'small' : null;
    expect(check({ projectKind }, limits)).toMatchObject({ refused: code });
    expect(check({ projectKind, ...asking(limit) }, limits)).toBeUndefined();
    expect(check({ projectKind, ...asking(limit) }, { ...limits, exceptions: [] })).toMatchObject({
      refused: 'exception-not-possible',
    });
  });

  test('from one limit leaves the others as they are', () => {
    const limits = { ...tooLow, rateMaxBasisPoints: 7_000 };
    expect(check(asking('amount-limit'), limits)).toMatchObject({ refused: 'rate-too-high' });
    expect(check(asking('amount-limit', 'rate-limit'), limits)).toBeUndefined();
  });
});
