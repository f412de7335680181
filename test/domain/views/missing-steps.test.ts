import { describe, expect, test } from 'vitest';
import { allMissingSteps, missingStepKey, missingStepsOf } from '../../../domain/views/missing-steps.ts';
import { APPLICATION } from '../../support/payout-facts.ts';
import { readerOfStreams } from '../../support/rows.ts';
import { looking, office, townStreams } from '../../support/town-streams.ts';

const rows = readerOfStreams(townStreams);
// The formal check takes a week from the end of the round on 15 January 2024.
const late = [{ step: 'formal-check', applicationId: APPLICATION, dueOn: '2024-01-22' }];

const allOn = async (today: string, which: Parameters<typeof allMissingSteps>[2] = {}) =>
  (await allMissingSteps(rows, today, which, { limit: 50 })).items;

describe('what is late or due in one case', () => {
  test.for([
    ['a member of the applicant', looking('member'), true],
    ['the office', office, true],
    ['an auditor', looking('auditor', 'auditor'), true],
    ['an administrator', looking('admin', 'administrator'), false],
    ['anybody else', looking('passer'), false],
  ] as const)('is shown to %s: %o', async ([, who, isShown]) => {
    const steps = await missingStepsOf(rows, APPLICATION, who, '2024-01-16');
    if (isShown) expect(steps).toMatchObject(late);
    else expect(steps).toBeUndefined();
  });

  test('is unknown of a case that does not exist', async () => {
    const steps = await missingStepsOf(rows, APPLICATION.replace('grant', 'other'), office, '2024-01-16');
    expect(steps).toBeUndefined();
  });

  test('stands in the list of all cases as well', async () => {
    expect(await allOn('2024-01-16')).toMatchObject(late);
    expect(await allOn('2023-12-01')).toEqual([]);
    expect(await allOn('2024-01-23', { state: 'late', waitsFor: 'coordination-office' })).toMatchObject(late);
    for (const which of [{ state: 'today' }, { waitsFor: 'finance' }, { organisationId: 'org_x' }] as const)
      expect(await allOn('2024-01-23', which)).toEqual([]);
  });
});

test('what is late for longest comes first, then by case, step, and payment', async () => {
  const [step] = await allOn('2024-01-16');
  if (!step) throw new Error('nothing is due');
  expect(missingStepKey(step)).toBe(`2024-01-22~${APPLICATION}~formal-check~`);
  expect(missingStepKey({ ...step, paymentId: 'pay_1' })).toBe(
    `2024-01-22~${APPLICATION}~formal-check~pay_1`,
  );
});
