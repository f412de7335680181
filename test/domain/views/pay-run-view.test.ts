import { describe, expect, test } from 'vitest';
import { payRunRow } from '../../../domain/pay-run/pay-run-row.ts';
import { payRunLine, payRunView } from '../../../domain/views/pay-run-view.ts';
import type { DomainEvent } from '../../../events/catalogue.ts';
import type { PayRunEvent } from '../../../events/pay-run-events.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { confirmed, proposed } from '../../support/organisation-facts.ts';
import { cancelled, prepared, released, runPayment } from '../../support/pay-run-facts.ts';
import { executed, executedInRun, RUN, requested, returned } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, ORGANISATION, person } from '../../support/payout-facts.ts';
import { readerOfStreams } from '../../support/rows.ts';
import { applicantRegistered, looking, office, townStreams } from '../../support/town-streams.ts';

const cameBack = (word: string, amountCents: number): PayoutEvent => {
  const { type, data } = returned(word, amountCents) as Extract<PayoutEvent, { type: 'PaymentReturned' }>;
  return { type, data: { ...data, bankReasonCode: 'AC04' } };
};
/** The first is booked, of the second the bank has not said anything, the third came back, the grant knows no fourth. */
const payments = [granted(), accepted, ...['a', 'b', 'c'].map((word) => requested(word, 1))];
const moved = [
  executed('a', 100_000),
  executedInRun('b', 50_000),
  executed('c', 30_000),
  cameBack('c', 30_000),
];
const run = prepared([
  ...[runPayment('a', 100_000), runPayment('b', 50_000), runPayment('c', 30_000)],
  runPayment('d', 7_000),
]);
const bankFile = (bankFileId: string, ...runIds: string[]): DomainEvent =>
  ({
    type: 'BankFileImported',
    data: {
      bankFileId,
      kind: 'booked',
      messageId: 'MSG-1',
      runIds,
      entries: [],
      importedBy: person('cashier'),
    },
  }) as unknown as DomainEvent;

const rowsOf = (...events: PayRunEvent[]) =>
  readerOfStreams({
    ...townStreams,
    [`organisation-${ORGANISATION}`]: [
      ...[applicantRegistered, proposed('signatory'), confirmed('office'), proposed('signatory', 2)],
    ],
    [`payout-${APPLICATION}`]: [...payments, ...moved],
    [`payrun-${RUN}`]: events,
    'bankfile-1': [bankFile('bkf_1', RUN)],
    'bankfile-2': [bankFile('bkf_2', 'run_other')],
  });
const none = { paidCents: 0, bookedCents: 0, awaitedCents: 0, returnedCents: 0 };
const whole = { totalCents: 187_000, pendingCents: 0 };

describe('a run of payments', () => {
  test.for<readonly [string, readonly PayRunEvent[], object]>([
    ['is pending as a whole before it is released', [run], { ...whole, ...none, pendingCents: 187_000 }],
    [
      'is paid once it is released, but for what came back or is not known of',
      [run, released()],
      { ...whole, paidCents: 150_000, bookedCents: 100_000, awaitedCents: 50_000, returnedCents: 30_000 },
    ],
    ['is nothing once it is cancelled', [run, cancelled], { ...whole, ...none }],
  ])('%s', async ([, events, figures]) => {
    const rows = rowsOf(...events);
    expect((await payRunView(rows, office, RUN))?.body).toMatchObject(figures);
    const [found] = await rows.list(payRunRow, 'all');
    expect(found && (await payRunLine(rows, found))).toMatchObject({ ...figures, paymentCount: 4 });
  });

  test('says of each payment what the bank said, once the run is released', async () => {
    const shown = async (...events: PayRunEvent[]) =>
      (await payRunView(rowsOf(...events), office, RUN))?.body.payments.map(
        ({ status, bookedOn, reason, bankReasonCode }) => [status, bookedOn, reason, bankReasonCode],
      );
    expect(await shown(run, released())).toEqual([
      ['executed', '2024-04-08', null, null],
      ['executed', null, null, null],
      ['returned', '2024-04-08', 'account-closed', 'AC04'],
      [null, null, null, null],
    ]);
    expect(await shown(run)).toEqual([
      ['executed', null, null, null],
      ['executed', null, null, null],
      ['returned', null, null, null],
      [null, null, null, null],
    ]);
  });

  test('names the account of the version that it goes to for the office that pays, and for no other', async () => {
    const first = async (...roles: string[]) =>
      (await payRunView(rowsOf(run), looking('x', ...roles), RUN))?.body.payments[0];
    const organisationName = 'Beispielverein Neckar e. V.';
    const rest = { status: 'executed', bookedOn: null, reason: null, bankReasonCode: null };
    expect(await first('finance')).toEqual({
      ...runPayment('a', 100_000),
      ...{ organisationName, holder: 'Beispielverein', maskedIban: 'DE … 3000', ...rest },
    });
    expect(await first('auditor')).toEqual({ ...runPayment('a', 100_000), organisationName, ...rest });
  });

  test('has the files of the bank that speak of it', async () => {
    const found = await payRunView(rowsOf(run, released()), office, RUN);
    expect(found?.version).toBe(2);
    expect(found?.body.bankFiles).toEqual([
      { bankFileId: 'bkf_1', kind: 'booked', messageId: 'MSG-1', importedAt: '2024-02-01T10:00:00.000Z' },
    ]);
  });

  test('is none where there is no such run, and names nobody where there is no such organisation', async () => {
    expect(await payRunView(readerOfStreams(townStreams), office, RUN)).toBeUndefined();
    const alone = readerOfStreams({ [`payrun-${RUN}`]: [run] });
    expect((await payRunView(alone, looking('x', 'finance'), RUN))?.body.payments[0]).toMatchObject({
      ...{ organisationName: null, holder: null, maskedIban: null, status: null },
    });
  });
});
