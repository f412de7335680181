import { describe, expect, test } from 'vitest';
import { payoutRow } from '../../../domain/agenda/payout-rows.ts';
import type { GrantRow } from '../../../domain/payout/payout-row.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import {
  change,
  changeApproved,
  changeRefused,
  changeRequested,
  fundsReported,
} from '../../support/change-facts.ts';
import { demand } from '../../support/claim-facts.ts';
import { grantRowOf } from '../../support/granted.ts';
import { paid } from '../../support/payment-facts.ts';
import { accepted, granted, person } from '../../support/payout-facts.ts';
import { checked, findings, proved } from '../../support/proof-facts.ts';
import { parts } from '../../support/recovery-facts.ts';
import { recordedAt } from '../../support/rows.ts';
import {
  caseClosed,
  demanded,
  refunded,
  refundLowered,
  settledCase,
} from '../../support/settlement-facts.ts';

const rowAfter = (...events: readonly PayoutEvent[]) => grantRowOf('payout-a', ...events);
/** The minute of the event with this number, from 0. */

describe('the row of a payout keeps when something was said', () => {
  const other = changeRequested({ changeId: change('b') });
  const refusedOther = {
    ...changeRefused,
    data: { ...changeRefused.data, changeId: change('b') },
  } as PayoutEvent;

  test.for<readonly [string, readonly PayoutEvent[], Partial<GrantRow>]>([
    [
      'the grant',
      [granted()],
      { issuedAt: recordedAt(0), acceptedAt: null, acceptedBy: null, since: recordedAt(0) },
    ],
    [
      'its acceptance',
      [granted(), accepted],
      { issuedAt: recordedAt(0), acceptedAt: recordedAt(1), acceptedBy: person('signatory') },
    ],
    [
      'a change',
      [granted(), accepted, changeRequested()],
      { changeRequestedAt: recordedAt(2), since: recordedAt(1) },
    ],
    ['money from elsewhere', [granted(), accepted, fundsReported(1)], { fundsReportedAt: recordedAt(2) }],
    [
      'each answer to a change',
      [granted(), changeRequested(), changeApproved(), other, refusedOther],
      { changeAnsweredAt: { [change()]: recordedAt(2), [change('b')]: recordedAt(4) } },
    ],
    [
      'the end of the case',
      [granted(), accepted, caseClosed],
      { closedAt: recordedAt(2), status: 'closed', since: recordedAt(2) },
    ],
  ])('%s', ([, events, expected]) => {
    expect(rowAfter(...events)).toMatchObject(expected);
  });

  test('a proof, which takes the findings on an earlier one away', () => {
    const history = [granted(), accepted, proved(), checked(), proved({}, 2)];
    expect(rowAfter(...history.slice(0, -1))).toMatchObject({
      proof: { submittedAt: recordedAt(2) },
      findings: { findings },
    });
    expect(rowAfter(...history)).toMatchObject({
      ...{ proof: { submittedAt: recordedAt(4), submittedBy: person('member') }, findings: null },
      checkedBy: [person('checker')],
    });
  });

  test('everybody who checked, once', () => {
    const by = (word: string) => checked({ checkedBy: person(word) });
    const row = rowAfter(
      granted(),
      accepted,
      proved(),
      by('checker'),
      proved({}, 2),
      by('second'),
      by('checker'),
    );
    expect(row.checkedBy).toEqual([person('checker'), person('second')]);
  });
});

describe('the refund in the row of a payout', () => {
  const receipt = { receiptId: demand(''), amountCents: 20_000, receivedOn: '2024-12-20' };

  test.for<readonly [string, readonly PayoutEvent[], GrantRow['refund']]>([
    ['is none before a demand', settledCase.slice(0, -1), null],
    [
      'is the demand',
      settledCase,
      { refundId: demand(''), amountCents: 35_000, dueOn: '2024-12-31', receipts: [] },
    ],
    [
      'is all demands, named and due as the last one',
      [...settledCase, refunded(20_000), demanded(5_000, '2025-01-31', { refundId: demand('b') })],
      { refundId: demand('b'), amountCents: 40_000, dueOn: '2025-01-31', receipts: [receipt] },
    ],
    [
      'falls',
      [...settledCase, refundLowered(5_000)],
      { refundId: demand(''), amountCents: 30_000, dueOn: '2024-12-31', receipts: [] },
    ],
    [
      'has its receipts without interest',
      [...settledCase, refunded(20_000), refunded(600, '2025-01-02', parts(500, 100))],
      {
        refundId: demand(''),
        amountCents: 35_000,
        dueOn: '2024-12-31',
        receipts: [receipt, { ...receipt, amountCents: 500, receivedOn: '2025-01-02' }],
      },
    ],
    [
      'is none where something comes in or falls without a demand',
      [granted(), refunded(1), refundLowered(1)],
      null,
    ],
  ])('%s', ([, events, refund]) => {
    expect(rowAfter(...events).refund).toEqual(refund);
  });
});

test('a grant without a day for its acceptance is awaited nowhere', () => {
  expect(payoutRow.listsOf(rowAfter(granted()))).not.toContain('acceptance-awaited');
});

test('a payment in the row changes with its own facts alone', () => {
  const row = rowAfter(granted(), accepted, ...paid('a', 100_000));
  expect(rowAfter(granted(), accepted, ...paid('a', 100_000), fundsReported(1)).payments).toEqual(
    row.payments,
  );
});
