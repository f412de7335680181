import { beforeAll, describe, expect, test } from 'vitest';
import { handler as file } from '../../../functions/application/application-file.ts';
import { handler as worklist } from '../../../functions/application/worklist.ts';
import { handler as approveChange } from '../../../functions/grant-changes/approve-change.ts';
import { handler as refuseChange } from '../../../functions/grant-changes/refuse-change.ts';
import { handler as reportOtherFunds } from '../../../functions/grant-changes/report-other-funds.ts';
import { handler as reportSpending } from '../../../functions/grant-changes/report-spending.ts';
import { handler as requestChange } from '../../../functions/grant-changes/request-change.ts';
import { handler as payoutFile } from '../../../functions/payout/payout-file.ts';
import { recommend } from '../../support/committee-work.ts';
import { call } from '../../support/http.ts';
import { registerAssociation } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const kept: { applicationId: string } = { applicationId: '' };
const theWorld = townInUse(500_000);
type Handler = Parameters<typeof call>[0];

const post = async (handler: Handler, person: string, body: unknown, more = {}) => {
  const answer = await call(handler, {
    person,
    params: { applicationId: kept.applicationId, ...more },
    body,
  });
  await theWorld().settle();
  return answer;
};
const look = (handler: Handler, person: string) =>
  call(handler, { person, method: 'GET', params: { applicationId: kept.applicationId } });

beforeAll(async () => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  kept.applicationId = await recommend(world, { organisationId, number: 1, amountCents: 90_000 });
  const params = { applicationId: kept.applicationId };
  await world.carry('issue-grant', { as: 'office', params });
  await world.carry('accept-grant', { as: 'signatory', params });
  world.setClock('2024-05-02T09:00:00.000Z');
  await world.settle();
});

const lines = (feesCents: number, materialCents: number) => [
  { lineId: 'fees', amountCents: feesCents },
  { lineId: 'material', amountCents: materialCents },
];

describe('a change of a running project', () => {
  test('that needs more money is told what to do, in words with the figures', async () => {
    const plan = { lines: lines(95_000, 10_000), otherFundsCents: 10_000 };
    const answer = await post(requestChange, 'signatory', { plan, reason: 'Teurer.' });
    expect(answer).toMatchObject({ status: 422, body: { code: 'grant-increase-needs-resolution' } });
    expect(answer.body.detail).toMatch(/€950.00.*€900.00/);
  });

  test('goes to the office, which sees it on its work list, and counts as version 2 of the plan', async () => {
    const plan = { lines: lines(60_000, 40_000), otherFundsCents: 10_000 };
    const asked = await post(requestChange, 'signatory', {
      ...{ plan, periodEndsOn: '2024-10-31', reason: 'Mehr Material.' },
    });
    expect(asked.body.changeId).toMatch(/^chg_/);
    const { body: work } = await call(worklist, { person: 'cashier', method: 'GET' });
    expect(work.items).toContainEqual(
      expect.objectContaining({ key: 'work-change-requested', waitsFor: 'coordination-office' }),
    );
    const answer = { reason: 'Der Zweck bleibt.' };
    const { changeId } = asked.body;
    expect((await post(approveChange, 'signatory', answer, { changeId })).status).toBe(403);
    expect((await post(approveChange, 'office', answer, { changeId })).status).toBe(200);
    expect((await post(refuseChange, 'office', answer, { changeId })).body.code).toBe(
      'change-answered-before',
    );
    const { body } = await look(payoutFile, 'signatory');
    expect(body).toMatchObject({
      grant: {
        periodEndsOn: '2024-10-31',
        proofDueOn: '2024-12-12',
        plan: { lines: [{ amountCents: 60_000 }, {}] },
      },
      plans: {
        versions: [
          { version: 1, plan: { lines: [{ amountCents: 90_000 }, {}] } },
          { version: 2, changeId },
        ],
        changes: [{ status: 'approved', reason: 'Mehr Material.', answer: 'Der Zweck bleibt.' }],
      },
    });
  });

  test('shows in the timeline of the case, with money that was found later', async () => {
    const found = { kind: 'third', source: 'Stiftung Muster', amountCents: 15_000 };
    expect((await post(reportOtherFunds, 'signatory', found)).status).toBe(200);
    expect((await look(payoutFile, 'office')).body).toMatchObject({ requestableCents: 75_000 });
    const { body } = await look(file, 'signatory');
    expect(body.timeline.slice(-3).map(({ text }: { text: string }) => text)).toEqual([
      'The organisation asked for a change.',
      'The change was approved. Version 2 of the plan counts now, the project ends on 31 October 2024.',
      'The organisation reported further €150.00 for the project.',
    ]);
  });

  test('says before and after the answer that it comes after the spending', async () => {
    expect(
      (await post(reportSpending, 'signatory', { spentCents: 40_000, untilOn: '2024-05-02' })).status,
    ).toBe(200);
    const plan = { lines: lines(75_000, 25_000), otherFundsCents: 10_000 };
    const { body: asked } = await post(requestChange, 'signatory', { plan, reason: 'Doch mehr Honorar.' });
    const { body: work } = await call(worklist, { person: 'office', method: 'GET' });
    const item = work.items.find(({ key }: { key: string }) => key === 'work-change-after-spending');
    expect(item.text).toContain('€400.00 have been reported as spent');
    const late = { changeId: asked.changeId, isAfterSpending: true, spentBeforeCents: 40_000 };
    const changes = async () => (await look(payoutFile, 'office')).body.plans.changes;
    expect(await changes()).toMatchObject([{ isAfterSpending: false }, { ...late, status: 'open' }]);
    const answer = { reason: 'Der Zweck bleibt.' };
    expect((await post(approveChange, 'office', answer, { changeId: asked.changeId })).status).toBe(200);
    expect(await changes()).toMatchObject([{ isAfterSpending: false }, { ...late, status: 'approved' }]);
    const { body } = await look(file, 'signatory');
    expect(body.timeline.at(-1).text).toMatch(/approved afterwards: €400.00 had been reported/);
  });

  test('is refused with a reason, and the plan stays as it is', async () => {
    const wish = { periodEndsOn: '2024-12-31', reason: 'Noch später.' };
    const { body: asked } = await post(requestChange, 'signatory', wish);
    const refusal = { reason: 'Die Mittel sind an das Haushaltsjahr gebunden.' };
    const { changeId } = asked;
    expect((await post(refuseChange, 'signatory', refusal, { changeId })).status).toBe(403);
    expect((await post(refuseChange, 'office', refusal, { changeId })).status).toBe(200);
    expect((await look(payoutFile, 'signatory')).body.grant.periodEndsOn).toBe('2024-10-31');
  });

  test('does not exist for strangers', async () => {
    const found = { kind: 'third', source: 'Stiftung Muster', amountCents: 15_000 };
    expect((await post(reportOtherFunds, 'passer-by', found)).status).toBe(404);
    expect((await post(requestChange, 'passer-by', { reason: 'Nur so.' })).status).toBe(404);
  });
});
