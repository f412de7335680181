import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { referenceOf } from '../../domain/banking/sepa-text.ts';
import { handler as bankFile } from '../../functions/bank-file/bank-file.ts';
import { handler as bankFiles } from '../../functions/bank-file/bank-files.ts';
import { handler as importStatement } from '../../functions/bank-file/import-bank-statement.ts';
import { handler as importStatus } from '../../functions/bank-file/import-bank-status.ts';
import { statementKinds } from '../support/bank-kinds/statements.ts';
import { statusKinds } from '../support/bank-kinds/statuses.ts';
import { versionKinds } from '../support/bank-kinds/versions.ts';
import { booked, type Kind, type Sent, transaction } from '../support/bank-kinds/written.ts';
import { recommend } from '../support/committee-work.ts';
import { dynamodb, sqliteInMemory } from '../support/engines.ts';
import { call } from '../support/http.ts';
import { openTown, type Town } from '../support/open-town.ts';
import { nameAccount, registerAssociation } from '../support/town.ts';

describe.each([sqliteInMemory, dynamodb])('on the $name, a cash office brings', (engine) => {
  const kept: { town?: Town; applicationId: string } = { applicationId: '' };
  const world = () => kept.town!.world;

  beforeAll(async () => {
    kept.town = await openTown(1_000_000, undefined, engine);
    await nameAccount(world());
    const organisationId = await registerAssociation(world(), 'signatory');
    kept.applicationId = await recommend(world(), { organisationId, number: 1, amountCents: 340_000 });
    world().setClock('2024-04-08T09:00:00.000Z');
    const params = { applicationId: kept.applicationId };
    await world().carry('issue-grant', { as: 'office', params });
    await world().carry('accept-grant', { as: 'signatory', params });
  }, 60_000);
  afterAll(() => kept.town?.close());

  const orderedPayment = async (amountCents: number) => {
    const params = { applicationId: kept.applicationId };
    const asked = await world().carry('request-payment', { as: 'signatory', params, body: { amountCents } });
    const place = { ...params, paymentId: String(asked.answer['paymentId']) };
    await world().carry('approve-payment', { as: 'office', params: place });
    await world().carry('order-payment', { as: 'cashier', params: place });
    return place;
  };

  /** A released run of two payments, of 10.00 and 11.00 euro. */
  const sent = async (): Promise<Sent> => {
    const payments = [await orderedPayment(1_000), await orderedPayment(1_100)] as const;
    const body = { executionOn: '2024-04-09', payments };
    const { key: runId } = await world().carry('prepare-pay-run', { as: 'cashier', body });
    await world().carry('release-pay-run', { as: 'treasurer', params: { runId } });
    const [first, second] = payments.map(({ paymentId }) => referenceOf(paymentId));
    return { run: referenceOf(runId), first: first!, second: second! };
  };

  const outcomesOf = async (file: string) => {
    const handler = file.includes('pain.002') ? importStatus : importStatement;
    const { status, body } = await call(handler, { person: 'cashier', body: { file } });
    expect(body).toMatchObject({ isNew: true });
    expect(status).toBe(201);
    return body.outcomes;
  };

  test.for<Kind>([...statementKinds, ...statusKinds, ...versionKinds])(
    '$name',
    async ({ files, outcomes }) => {
      const found: unknown[] = [];
      for (const file of files(await sent())) found.push(await outcomesOf(file));
      expect(found).toEqual(outcomes);
    },
  );

  test('a file with entries of others, of which only sums are kept', async () => {
    const { first } = await sent();
    const others = ['Miete Erika Beispiel', 'Strom'].map((reference) => transaction(reference, '7.50'));
    const details = [transaction(first, '10.00'), ...others].join('');
    const file = booked(
      `<Ntry><Amt Ccy="EUR">25.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>` +
        `<BookgDt><Dt>2024-04-09</Dt></BookgDt><NtryDtls>${details}</NtryDtls></Ntry>`,
      { name: 'MISCHUNG' },
    );
    expect(await outcomesOf(file)).toEqual({ booked: 1 });
    await world().settle();
    const { body } = await call(bankFiles, { person: 'cashier', method: 'GET' });
    const { bankFileId } = body.items.find(
      ({ messageId }: { messageId: string }) => messageId === 'MISCHUNG',
    );
    const seen = await call(bankFile, { person: 'cashier', method: 'GET', params: { bankFileId } });
    expect(seen.body).toMatchObject({
      entries: [{ amountCents: 1_000, direction: 'debit', bankReference: null, outcome: 'booked' }],
      aside: [
        {
          kind: 'names-nothing-of-ours',
          entryCount: 2,
          debitCents: 1_500,
          creditCents: 0,
          withoutSumCount: 0,
        },
      ],
    });
    expect(JSON.stringify(seen.body)).not.toMatch(/Erika|Strom/);
  });
});
