import { describe, expect, test } from 'vitest';
import { payout } from '../../domain/payout/payout.ts';
import { personRow } from '../../domain/person/person-row.ts';
import { retentionRow } from '../../domain/retention/retention-row.ts';
import { projections } from '../../functions/registry.ts';
import { fold } from '../../runtime/log/fold.ts';
import { verify } from '../../runtime/verification/verify.ts';
import { liveRows } from '../../runtime/views/live-rows.ts';
import { recommend } from '../support/committee-work.ts';
import { dynamodb, sqliteInMemory } from '../support/engines.ts';
import { openEnvironment } from '../support/environments.ts';
import { grantIn } from '../support/granted.ts';
import { foundTown, registerAssociation } from '../support/town.ts';
import { type World, worldOf } from '../support/world.ts';

const GRANTED_CENTS = 250_000;
const REFUND_CENTS = 1_000;
const OTHER_CENTS = 27_778;
const ERASED = { erased: true };

/** The trainer founded the association, and left it; her name stands on the receipt of her fee. */
const foundByTrainer = async (world: World): Promise<string> => {
  const organisationId = await registerAssociation(world, 'trainer');
  const whose = async (person: string) => ({ organisationId, personId: await world.personId(person) });
  await world.carry('add-member', {
    ...{ as: 'trainer', params: { organisationId } },
    body: { personId: (await whose('signatory')).personId, authority: 'signatory' },
  });
  await world.carry('remove-member', { as: 'trainer', params: await whose('trainer') });
  return organisationId;
};

/** 2,500.00 euro granted and paid, 10.00 of it left over; the proof is presented on 28 February 2026. */
const bringToProof = async (world: World, organisationId: string): Promise<string> => {
  const { carry } = world;
  const applicationId = await recommend(world, { organisationId, number: 1, amountCents: GRANTED_CENTS });
  const params = { applicationId };
  await carry('issue-grant', { as: 'office', params });
  await carry('accept-grant', { as: 'signatory', params });
  const { answer } = await carry('request-payment', {
    ...{ as: 'signatory', params },
    body: { amountCents: GRANTED_CENTS },
  });
  const payment = { ...params, paymentId: String(answer['paymentId']) };
  await carry('approve-payment', { as: 'office', params: payment });
  await carry('order-payment', { as: 'cashier', params: payment });
  await carry('execute-payment', { as: 'treasurer', params: payment });
  world.setClock('2026-02-28T12:00:00.000Z');
  const fee = { number: 1, lineId: 'fees', paidOn: '2024-05-02', purpose: 'Honorar' };
  const paint = { number: 2, lineId: 'material', paidOn: '2024-05-03', payee: 'Laden', purpose: 'Farbe' };
  await carry('submit-proof', {
    ...{ as: 'signatory', params },
    body: {
      report: 'Es kamen viele.',
      ...{ otherFundsCents: OTHER_CENTS, lumpSumBasis: null },
      receipts: [
        { ...fee, payee: 'Rosa Beispiel, Trainerin', amountCents: GRANTED_CENTS - REFUND_CENTS },
        { ...paint, amountCents: OTHER_CENTS },
      ],
    },
  });
  return applicationId;
};

const settleAndClose = async ({ carry, settle }: World, applicationId: string) => {
  const params = { applicationId };
  const recognised = { finding: 'recognised', reason: null };
  const findings = [
    { ...recognised, number: 1, recognisedCents: GRANTED_CENTS - REFUND_CENTS },
    { ...recognised, number: 2, recognisedCents: OTHER_CENTS },
  ];
  await carry('check-proof', { as: 'checker', params, body: { findings } });
  await carry('settle', { as: 'office', params });
  await carry('book-refund-received', {
    ...{ as: 'treasurer', params },
    body: { amountCents: REFUND_CENTS, receivedOn: '2026-02-28' },
  });
  await carry('close-case', { as: 'office', params });
  await settle();
};

/** What a replay of the grant adds up to, and how the names in it read. */
const replayed = async ({ environment, tenant }: World, applicationId: string) => {
  const { commits } = await environment.log.load(tenant, `payout-${applicationId}`);
  const { grant, paidCents, settlement, proof } = grantIn(fold(payout, { commits }));
  const names = await environment.vault.open(
    tenant,
    proof?.content.receipts.map(({ payee }) => payee),
  );
  const sums = { granted: grant.amountCents, paid: paidCents, refund: settlement?.refundCents };
  return { sums, names };
};

const contactOf = async ({ environment, tenant }: World, organisationId: string) => {
  const { commits } = await environment.log.load(tenant, `organisation-${organisationId}`);
  return environment.vault.open(tenant, commits[0]?.events[0]?.data);
};

describe.for([sqliteInMemory, dynamodb])('worked example 12 on $name: erasure against replay', (engine) => {
  test('what is not needed goes at once, the rest after 31 December 2031, and the sums stay', async () => {
    const opened = await openEnvironment(engine);
    try {
      const world = worldOf(opened, 'musterstadt');
      const { carry, environment, tenant } = world;
      await world.build();
      await foundTown(world, { allocatedCents: 1_000_000 });
      const organisationId = await foundByTrainer(world);
      const applicationId = await bringToProof(world, organisationId);
      await settleAndClose(world, applicationId);
      const sums = { granted: 250_000, paid: 250_000, refund: 1_000 };
      const names = ['Rosa Beispiel, Trainerin', 'Laden'];
      expect(await replayed(world, applicationId)).toEqual({ sums, names });

      world.setClock('2027-02-01T09:00:00.000Z');
      const personId = await world.personId('trainer');
      await carry('order-erasure', { as: 'trainer', params: { personId } });
      await world.settle();
      expect(await contactOf(world, organisationId)).toMatchObject({
        contact: { name: ERASED, email: ERASED },
      });
      const rows = await liveRows(environment, tenant);
      expect((await rows.get(personRow, `person-${personId}`))?.row.erasure).toEqual({
        ...{ orderedOn: '2027-02-01', erasedOn: '2027-02-01', keptBecause: 'gdpr-17-3-b' },
        kept: [{ applicationId, keptUntilOn: '2031-12-31' }],
      });
      expect(await replayed(world, applicationId)).toEqual({ sums, names });

      const params = { applicationId };
      const erase = () => world.followUp('erase-case', params);
      world.setClock('2031-12-31T22:59:59.000Z');
      expect(await erase()).toMatchObject({ refusal: { refused: 'retention-running' } });
      await carry('set-audit-hold', { as: 'auditor', params, body: { reason: 'Prüfung des Jahres 2024' } });
      world.setClock('2031-12-31T23:00:00.000Z');
      expect(await erase()).toMatchObject({ refusal: { refused: 'audit-hold' } });
      expect(await replayed(world, applicationId)).toEqual({ sums, names });

      await carry('lift-audit-hold', { as: 'auditor', params });
      expect(await world.daily()).toMatchObject({ day: '2032-01-01', done: 1, refused: 0 });
      await world.settle();
      expect(await replayed(world, applicationId)).toEqual({ sums, names: [ERASED, ERASED] });
      const later = await liveRows(environment, tenant);
      expect((await later.get(retentionRow, `retention-${applicationId}`))?.row).toMatchObject({
        erasedOn: '2032-01-01',
      });
      expect(await environment.views.parked(tenant)).toEqual([]);
      expect((await verify(environment, tenant, projections)).findings).toEqual([]);
    } finally {
      await opened.close();
    }
  });
});
