import { describe, expect, test } from 'vitest';
import { applyEntry, after as changedBy } from '../../../domain/bank-file/apply-entry.ts';
import type { BankEntry } from '../../../domain/bank-file/bank-report.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import {
  back,
  booked,
  bookedElsewhere,
  cameBack,
  cameBackByFile,
  credited,
  entry,
  OTHER_RUN,
  onDay,
  place,
  refused,
  rejected,
  sent,
  source,
  undated,
} from '../../support/entry-at-hand.ts';
import { payoutAfter } from '../../support/pay-run-facts.ts';
import { RUN, returned } from '../../support/payment-facts.ts';
import { caseClosed, settled } from '../../support/settlement-facts.ts';

describe('what the bank says of a payment', () => {
  test.for<[string, readonly PayoutEvent[], BankEntry, unknown]>([
    ['booked', sent, entry(), { outcome: 'booked', event: booked }],
    ['booked, without a day', sent, entry({ bookedOn: null }), { outcome: 'undated' }],
    ['booked, told by another file', [...sent, bookedElsewhere], entry(), { outcome: 'known' }],
    ['booked a second time in one file', [...sent, booked], entry(), { outcome: 'booked-twice' }],
    [
      'booked a second time, on another day',
      [...sent, bookedElsewhere],
      entry({ bookedOn: '2024-04-10' }),
      { outcome: 'booked-twice' },
    ],
    [
      'booked a second time, by another number of the bank',
      [...sent, bookedElsewhere],
      entry({ bankReference: 'N-2' }),
      { outcome: 'booked-twice' },
    ],
    [
      'booked a second time, without a number',
      [...sent, bookedElsewhere],
      entry({ bankReference: null }),
      { outcome: 'booked-twice' },
    ],
    ['booked after it was refused', [...sent, rejected], entry(), { outcome: 'contradicts-rejection' }],
    ['booked on another account', sent, entry({ iban: 'DE2' }), { outcome: 'other-account' }],
    ['booked on an account without IBAN', sent, entry({ iban: null }), { outcome: 'other-account' }],
    ['booked for another run', sent, entry({ runReferences: [OTHER_RUN] }), { outcome: 'not-released' }],
    ['booked for its run', sent, entry({ runReferences: [RUN] }), { outcome: 'booked', event: booked }],
    ['booked before it was ordered', sent, onDay('2024-03-28'), { outcome: 'day-implausible' }],
    ['booked long after it was ordered', sent, onDay('2024-06-08'), { outcome: 'day-implausible' }],
    [
      'booked with a value day of another time',
      sent,
      entry({ valueOn: '1999-01-01' }),
      { outcome: 'day-implausible' },
    ],
    ['credited without a word of why', sent, credited, { outcome: 'credited' }],
    [
      'credited without a word of why after it came back on another day',
      [...sent, returned('b', 50_007)],
      credited,
      { outcome: 'credited' },
    ],
    [
      'credited as it is known to have come back',
      [...sent, returned('b', 50_007, '2024-04-09')],
      credited,
      { outcome: 'known' },
    ],
    ['unclear', sent, entry({ word: 'unclear' }), { outcome: 'unclear' }],
    [
      'asked about, since its payee was not verified',
      sent,
      entry({ word: 'payee-not-verified', ...undated }),
      { outcome: 'payee-not-verified' },
    ],
    [
      'cancelled at the bank',
      sent,
      entry({ word: 'cancelled-at-bank', ...undated }),
      { outcome: 'cancelled-at-bank' },
    ],
    [
      'booked after it came back',
      [...sent, returned('b', 50_007)],
      entry(),
      { outcome: 'booked', event: booked },
    ],
    ['noted', sent, entry({ word: 'noted', amountCents: null }), { outcome: 'noted' }],
    ['taken back', sent, entry({ word: 'reversal' }), { outcome: 'reversal' }],
    ['booked with another sum', sent, entry({ amountCents: 50_008 }), { outcome: 'amount-differs' }],
    ['booked without a sum', sent, entry({ amountCents: null }), { outcome: 'amount-differs' }],
    ['sent back with another sum', sent, { ...back, amountCents: 1 }, { outcome: 'amount-differs' }],
    ['booked before the release', sent.slice(0, -1), entry(), { outcome: 'not-released' }],
    ['sent back before the release', sent.slice(0, -1), back, { outcome: 'not-released' }],
    ['sent back', sent, back, { outcome: 'returned', event: cameBack() }],
    ['sent back after it was booked', [...sent, booked], back, { outcome: 'returned', event: cameBack() }],
    [
      'sent back, told by another file or by hand',
      [...sent, returned('b', 50_007, '2024-04-09')],
      back,
      { outcome: 'known' },
    ],
    ['sent back a second time', [...sent, returned('b', 50_007)], back, { outcome: 'returned-twice' }],
    ['sent back after it was refused', [...sent, rejected], back, { outcome: 'contradicts-rejection' }],
    ['sent back without a day', sent, { ...back, bookedOn: null }, { outcome: 'undated' }],
    [
      'sent back years later',
      sent,
      { ...back, bookedOn: '2026-04-09', valueOn: null },
      { outcome: 'day-implausible' },
    ],
    ['refused after it was sent back', [...sent, cameBackByFile], refused, { outcome: 'returned-twice' }],
    [
      'sent back without a reason',
      sent,
      { ...back, reasonCode: null },
      { outcome: 'returned', event: cameBack({ reason: 'other', bankReasonCode: null }) },
    ],
    [
      'refused, which has the day of the file',
      sent,
      refused,
      {
        outcome: 'rejected',
        event: cameBack({ returnedOn: '2024-04-10', valueOn: null, wasRejected: true }),
      },
    ],
    ['refused after it was booked', [...sent, booked], refused, { outcome: 'contradicts-booking' }],
    ['refused a second time', [...sent, returned('b', 50_007)], refused, { outcome: 'known' }],
    ['sent back to a closed case', [...sent, caseClosed], back, { outcome: 'case-closed' }],
    ['sent back after the settlement', [...sent, settled()], back, { outcome: 'settled' }],
  ])('%s', ([, events, said, applied]) => {
    expect(applyEntry(payoutAfter(...events), place, said, source, false)).toEqual(applied);
  });

  test('can be sent back as long as the recipient still has as much of the grant', () => {
    const heldOf = (heldCents: number) => ({
      ...payoutAfter(...sent),
      paidCents: heldCents,
    });
    expect(applyEntry(heldOf(50_007), place, back, source, false)).toMatchObject({ outcome: 'returned' });
    expect(applyEntry(heldOf(50_006), place, back, source, false)).toEqual({ outcome: 'settled' });
  });

  test('changes the grant by its fact, and not at all without one', () => {
    const state = payoutAfter(...sent);
    expect(changedBy(state, { outcome: 'booked', event: booked })).toEqual(payoutAfter(...sent, booked));
    expect(changedBy(state, { outcome: 'noted' })).toBe(state);
  });
});
