import { expect, test } from 'vitest';
import { payoutRow } from '../../domain/agenda/payout-rows.ts';
import { payout } from '../../domain/payout/payout.ts';
import { ifGranted } from '../../domain/payout/payout-row.ts';
import { projections } from '../../functions/registry.ts';
import { fold } from '../../runtime/log/fold.ts';
import { verify } from '../../runtime/verification/verify.ts';
import { cutAtInstant } from '../../runtime/views/cut.ts';
import { replayedRows } from '../../runtime/views/replay.ts';
import { recommend } from '../support/committee-work.ts';
import { sqliteInMemory } from '../support/engines.ts';
import { openEnvironment } from '../support/environments.ts';
import { grantIn } from '../support/granted.ts';
import { foundTown, PROGRAMME, registerAssociation, rules } from '../support/town.ts';
import { type World, worldOf } from '../support/world.ts';

/** Rules by which nearly every step of the case would end otherwise. */
const otherRules = {
  ...rules,
  version: 2,
  financing: { ...rules.financing, value: 'fixed-amount' as const },
  drawdown: { ...rules.drawdown, value: 'need' as const },
  payableFrom: { ...rules.payableFrom, value: 'finality' as const },
  spendWithinDays: { ...rules.spendWithinDays, value: 7 },
  proofDueDays: { ...rules.proofDueDays, value: 10 },
  lineOverrunBasisPoints: { ...rules.lineOverrunBasisPoints, value: 0 },
};

const pay = async ({ carry }: World, applicationId: string) => {
  const params = { applicationId };
  const body = { amountCents: 90_000 };
  const { answer } = await carry('request-payment', { as: 'signatory', params, body });
  const payment = { ...params, paymentId: String(answer['paymentId']) };
  await carry('approve-payment', { as: 'office', params: payment });
  await carry('order-payment', { as: 'cashier', params: payment });
  await carry('execute-payment', { as: 'treasurer', params: payment });
};

const prove = async ({ carry, setClock }: World, applicationId: string) => {
  const params = { applicationId };
  const receipt = { number: 1, lineId: 'fees', amountCents: 80_000 };
  const paidFor = { paidOn: '2024-05-02', payee: 'Druckerei Muster', purpose: 'Plakate' };
  setClock('2024-10-05T09:00:00.000Z');
  await carry('submit-proof', {
    ...{ as: 'signatory', params },
    body: {
      ...{ report: 'Es kamen viele.', otherFundsCents: 10_000, lumpSumBasis: null },
      receipts: [{ ...receipt, ...paidFor }],
    },
  });
  const findings = [{ number: 1, finding: 'recognised', recognisedCents: 80_000, reason: null }];
  await carry('check-proof', { as: 'checker', params, body: { findings } });
  await carry('settle', { as: 'office', params });
};

/** A case from the application to the settlement; the rules change on the way, or they do not. */
const wholeCase = async (changesAfter: 'never' | 'the resolution' | 'the payment') => {
  const opened = await openEnvironment(sqliteInMemory);
  const world = worldOf(opened, 'musterstadt');
  const publish = () => {
    const params = { programmeId: PROGRAMME };
    return world.carry('publish-rule-set', { as: 'administrator', params, body: { ruleSet: otherRules } });
  };
  await world.build();
  await foundTown(world, { allocatedCents: 500_000 });
  const organisationId = await registerAssociation(world, 'signatory');
  const applicationId = await recommend(world, { organisationId, number: 1, amountCents: 90_000 });
  if (changesAfter === 'the resolution') await publish();
  const params = { applicationId };
  await world.carry('issue-grant', { as: 'office', params });
  await world.carry('accept-grant', { as: 'signatory', params });
  await pay(world, applicationId);
  if (changesAfter === 'the payment') await publish();
  await prove(world, applicationId);
  await world.settle();
  return { opened, world, stream: `payout-${applicationId}` };
};

/** What the case came to; ids are its own in every world. */
const resultOf = async ({
  world: { environment, tenant },
  stream,
}: Awaited<ReturnType<typeof wholeCase>>) => {
  const { grant, settlement, payments } = grantIn(fold(payout, await environment.log.load(tenant, stream)));
  const { setBy: _setBy, computedFrom, ...figures } = settlement ?? {};
  const { proof, ...basis } = computedFrom ?? {};
  const { ruleSet, financing, proofDueOn, spendWithinDays, terms } = grant;
  const spendByOn = [...payments.values()].map((payment) => 'spendByOn' in payment && payment.spendByOn);
  return {
    figures,
    basis: { ...basis, proofVersion: proof?.version },
    ruleSet,
    financing,
    proofDueOn,
    spendWithinDays,
    terms,
    spendByOn,
  };
};

test('a case keeps the rules of its submission: after a change of rules it comes to the same, and so does its replay', async () => {
  const [untouched, ...changed] = await Promise.all([
    wholeCase('never'),
    wholeCase('the resolution'),
    wholeCase('the payment'),
  ]);
  try {
    const expected = await resultOf(untouched);
    expect(expected).toMatchObject({
      ...{ ruleSet: { ruleSetId: 'rules', version: 1 }, financing: 'deficit', proofDueOn: '2024-11-11' },
      figures: { finalCents: 70_000, refundCents: 20_000 },
      basis: { proofVersion: 1, planVersion: 1, ruleSet: { ruleSetId: 'rules', version: 1 } },
    });
    for (const one of changed) {
      expect(await resultOf(one)).toEqual(expected);
      const { environment, tenant } = one.world;
      expect(
        (await verify(environment, tenant, projections, { patience: { rounds: 1, pauseMs: 0 } })).findings,
      ).toEqual([]);
      const past = replayedRows(environment, tenant, cutAtInstant('2030-01-01T00:00:00.000Z'));
      const row = ifGranted(await past.get(payoutRow, one.stream))?.row;
      expect(row?.settlement).toMatchObject({ finalCents: 70_000, refundCents: 20_000 });
      expect(row?.grant.ruleSet).toEqual({ ruleSetId: 'rules', version: 1 });
    }
  } finally {
    await Promise.all([untouched, ...changed].map(({ opened }) => opened.close()));
  }
});
