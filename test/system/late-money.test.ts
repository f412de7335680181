import { beforeAll, expect, test } from 'vitest';
import { outstandingParts, pursuedParts, totalCents } from '../../domain/payout/claim-parts.ts';
import { payout } from '../../domain/payout/payout.ts';
import { fold } from '../../runtime/log/fold.ts';
import { doneByName } from '../support/ask-by-name.ts';
import { recommend } from '../support/committee-work.ts';
import { grantIn } from '../support/granted.ts';
import { registerAssociation } from '../support/town.ts';
import { townInUse } from '../support/town-in-use.ts';

const kept: { applicationId: string } = { applicationId: '' };
const theWorld = townInUse(500_000);
const carry = async (name: string, as: string, body: unknown = {}, params = {}) => {
  await theWorld().settle();
  return doneByName(name, { as, params: { applicationId: kept.applicationId, ...params }, body });
};
const standing = async () => {
  const { environment, tenant } = theWorld();
  const { commits } = await environment.log.load(tenant, `payout-${kept.applicationId}`);
  const { recovery, status } = grantIn(fold(payout, { commits }));
  return {
    status,
    outstandingCents: totalCents(outstandingParts(recovery)),
    pursuedCents: totalCents(pursuedParts(recovery)),
  };
};

beforeAll(async () => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  kept.applicationId = await recommend(world, { organisationId, number: 1, amountCents: 90_000 });
  world.setClock('2024-03-20T09:00:00.000Z');
  await carry('issue-grant', 'office');
  await carry('accept-grant', 'signatory');
  const { body: asked } = await carry('request-payment', 'signatory', { amountCents: 90_000 });
  const payment = { paymentId: String(asked.paymentId) };
  await carry('approve-payment', 'office', {}, payment);
  await carry('order-payment', 'cashier', {}, payment);
  await carry('execute-payment', 'treasurer', {}, payment);
});

test('100 euro that were asked back can be paid and put off when the recipient gave up the grant', async () => {
  const reasons = 'Es fiel aus.';
  const grounds = { grounds: ['purpose-missed'], reasons, knownSinceOn: '2024-03-20', answerDays: 14 };
  const act = { ground: 'purpose-missed', reasons, ineffectiveOn: '2024-03-20', amountCents: 10_000 };
  await carry('open-hearing', 'office', grounds);
  await carry('answer-hearing', 'signatory', { answer: reasons });
  await carry('revoke-grant', 'office', act);
  await carry('renounce-grant', 'signatory', { extent: 'full', reason: null });
  await carry('book-refund-received', 'treasurer', { amountCents: 4_000, receivedOn: '2024-03-20' });
  const instalments = [{ amountCents: 6_000, dueOn: '2024-05-02' }];
  await carry('agree-instalments', 'cashier', { instalments, reason: 'Der Verein hat wenig.' });
  expect(await standing()).toEqual({ status: 'renounced', outstandingCents: 6_000, pursuedCents: 6_000 });
});

test('860 euro that nobody pursued any more are booked when they come after the case was closed', async () => {
  await carry('settle', 'office');
  const parts = { costCents: 0, interestCents: 0, principalCents: 86_000 };
  await carry('propose-write-off', 'cashier', { kind: 'suspension', parts, reasons: 'Nichts da.' });
  await carry('write-off-claim', 'treasurer', { isGranted: true, reasons: 'Geprüft.' });
  await carry('waive-interest', 'office', {
    kind: 'refund',
    untilOn: '2024-03-20',
    reason: 'Nach Ermessen.',
  });
  await carry('close-case', 'office');
  expect(await standing()).toEqual({ status: 'closed', outstandingCents: 86_000, pursuedCents: 0 });
  await carry('book-refund-received', 'treasurer', { amountCents: 86_000, receivedOn: '2024-03-20' });
  expect(await standing()).toMatchObject({ status: 'closed', outstandingCents: 0 });
});
