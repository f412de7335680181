import { describe, expect, test } from 'vitest';
import { referenceOf } from '../../../domain/banking/sepa-text.ts';
import { handler as bankFile } from '../../../functions/bank-file/bank-file.ts';
import { handler as bankFiles } from '../../../functions/bank-file/bank-files.ts';
import { handler as importStatement } from '../../../functions/bank-file/import-bank-statement.ts';
import { handler as importStatus } from '../../../functions/bank-file/import-bank-status.ts';
import { handler as prepare } from '../../../functions/pay-run/prepare-pay-run.ts';
import { handler as release } from '../../../functions/pay-run/release-pay-run.ts';
import { handler as payoutFile } from '../../../functions/payout/payout-file.ts';
import { camt054, pain002 } from '../bank-files.ts';
import type { PayRunTown } from './town.ts';

/** What the bank says of the run that was released last: the story goes on from there. */
export const whatTheBankSays = ({ kept, theWorld, post, send, look, theRun }: PayRunTown) => {
  describe('what the bank says', () => {
    test('of a run: one payment is refused, the other booked', async () => {
      const [first, second] = kept.places;
      const file = pain002({
        runId: kept.runId,
        transactions: [
          { paymentId: first!.paymentId, status: 'ACSC' },
          { paymentId: second!.paymentId, status: 'RJCT', reason: 'AC01', amountCents: 45_007 },
        ],
      });
      expect((await send(importStatus, 'auditor', { file })).status).toBe(403);
      expect((await send(importStatus, 'cashier', { file: file.slice(0, -20) })).body.code).toBe(
        'file-not-xml',
      );
      expect((await send(importStatement, 'cashier', { file })).body.code).toBe('file-of-another-format');
      expect((await send(importStatus, 'cashier', { file })).body).toMatchObject({
        outcomes: { noted: 1, rejected: 1 },
      });
      expect((await send(importStatus, 'treasurer', { file })).body).toMatchObject({ isNew: false });

      await theWorld().settle();
      const booking = { reference: referenceOf(first!.paymentId), amountCents: 90_000 };
      const foreign = { reference: 'Miete Jugendhaus', amountCents: 70_000 };
      const lost = { reference: `pay-${'z'.repeat(26)}001`, amountCents: 1 };
      const statement = camt054({
        entries: [{ bookings: [booking] }, { bookings: [foreign] }, { bookings: [lost] }],
      });
      expect((await send(importStatement, 'cashier', { file: statement })).body).toMatchObject({
        outcomes: { booked: 1, 'unknown-payment': 1 },
      });
      expect((await theRun()).body).toMatchObject({
        ...{ paidCents: 90_000, bookedCents: 90_000, awaitedCents: 0, returnedCents: 45_007 },
        payments: [
          { status: 'executed', bookedOn: '2024-04-09' },
          { status: 'returned', reason: 'wrong-account', bankReasonCode: 'AC01' },
        ],
        bankFiles: [{}, {}],
      });
    });

    test('is kept with every entry, and what a person has to look at is counted', async () => {
      const { body } = await look(bankFiles, 'cashier');
      expect(
        body.items.map(({ openEntryCount }: { openEntryCount: number }) => openEntryCount).toSorted(),
      ).toEqual([0, 1]);
      const [open] = body.items.filter(({ kind }: { kind: string }) => kind === 'statement');
      const seen = (person: string) => look(bankFile, person, { bankFileId: open.bankFileId });
      expect((await seen('cashier')).body.entries).toMatchObject([
        { outcome: 'booked', detail: 'The bank booked the payment. There is nothing to do.' },
        { outcome: 'unknown-payment', reference: `pay-${'z'.repeat(26)}001` },
      ]);
      expect(open.aside).toMatchObject([{ entryCount: 1, debitCents: 70_000 }]);
      expect(JSON.stringify((await seen('cashier')).body)).not.toContain('Miete');
      expect(JSON.stringify((await seen('auditor')).body)).not.toContain('reference"');
    });

    test('lets what came back be asked for and paid in another run', async () => {
      const world = theWorld();
      const { applicationId } = kept.places[1]!;
      const params = { applicationId };
      const { answer } = await world.carry('request-payment', {
        ...{ as: 'signatory', params, body: { amountCents: 45_007 } },
      });
      const place = { applicationId, paymentId: String(answer['paymentId']) };
      await world.carry('approve-payment', { as: 'office', params: place });
      await world.carry('order-payment', { as: 'cashier', params: place });
      const again = await send(prepare, 'cashier', { executionOn: '2024-04-10', payments: [place] });
      kept.runId = again.body.id;
      expect((await post(release, 'treasurer')).status).toBe(200);
      expect((await look(payoutFile, 'signatory', params)).body).toMatchObject({ paidCents: 45_007 });
    });
  });
};
