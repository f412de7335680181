import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOfDay } from '../../../domain/calendar/calendar-day.ts';
import { fund } from '../../../domain/fund/fund.ts';
import { acceptGrant } from '../../../domain/grant/accept-grant.ts';
import { lapseGrant } from '../../../domain/grant/lapse-grant.ts';
import { renounceGrant } from '../../../domain/grant/renounce-grant.ts';
import { decideObjection } from '../../../domain/grant-notice/decide-objection.ts';
import { fileObjection } from '../../../domain/grant-notice/file-objection.ts';
import { noteRemedyExpired } from '../../../domain/grant-notice/note-remedy-expired.ts';
import { postNotice } from '../../../domain/grant-notice/post-notice.ts';
import { waiveRemedy } from '../../../domain/grant-notice/waive-remedy.ts';
import { withdrawObjection } from '../../../domain/grant-notice/withdraw-objection.ts';
import { requestPayment } from '../../../domain/payment/request-payment.ts';
import { evolveGrant, type Granted } from '../../../domain/payout/payout.ts';
import { baseRateBook } from '../../../domain/recovery/base-rate-book.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { acting } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { APPLICATION, granted, person, terms } from '../../support/payout-facts.ts';
import { openYear, recipient } from '../../support/recipient.ts';

const others = { organisation: recipient(), ...openYear };
const deciding = { ...others, rates: baseRateBook.initial, fund: fund.initial };
const STEPS = [
  ...['accept', 'post', 'object', 'withdraw', 'uphold', 'reject', 'waive', 'expire', 'lapse'],
  ...['give up', 'ask'],
] as const;
const tries = fc.array(fc.record({ step: fc.constantFrom(...STEPS), days: fc.nat(40) }), {
  maxLength: 40,
  size: 'max',
});
const grants = fc.record({
  instrument: fc.constantFrom('bescheid', 'contract'),
  payableFrom: fc.constantFrom('acceptance', 'finality'),
  acceptWithinDays: fc.constantFrom(null, 14),
});

const decide = (state: Granted, step: (typeof STEPS)[number], now: string, number: number) => {
  const as = (word: string) => ({
    ...acting(person(word), now),
    ...{ applicationId: APPLICATION, derivedId: (prefix: string) => `${prefix}_${number}` },
  });
  const reasons = { reasons: 'Darum.', against: null, leftCents: null };
  switch (step) {
    case 'accept':
      return acceptGrant(as('signatory'), state, others);
    case 'post':
      return postNotice(
        { ...as('office'), channel: 'post', postedOn: null, hasPortalConsent: false },
        state,
        others,
      );
    case 'object':
      return fileObjection(
        { ...as('signatory'), grounds: 'Zu streng.', filedOn: null, against: null },
        state,
        others,
      );
    case 'withdraw':
      return withdrawObjection({ ...as('signatory'), against: null }, state, others);
    case 'uphold':
      return decideObjection({ ...as('office'), outcome: 'upheld', ...reasons }, state, deciding);
    case 'reject':
      return decideObjection({ ...as('office'), outcome: 'rejected', ...reasons }, state, deciding);
    case 'waive':
      return waiveRemedy(as('signatory'), state, others);
    case 'expire':
      return noteRemedyExpired(as('nobody'), state);
    case 'lapse':
      return lapseGrant(as('nobody'), state);
    case 'give up':
      return renounceGrant(
        { ...as('signatory'), extent: 'full', amountCents: null, reason: null },
        state,
        others,
      );
    case 'ask':
      return requestPayment({ ...as('member'), amountCents: 1, need: [], spentCents: null }, state, others);
  }
};

const expectPayable = ({ isAccepted, status, notice }: Granted, waitsForFinality: boolean, now: number) => {
  const { finalBy, remedyEndsOn } = notice;
  const isOver = remedyEndsOn !== null && now >= Date.parse(endOfDay(remedyEndsOn));
  expect([isAccepted, status]).toEqual([true, 'accepted']);
  expect(notice.objection?.status).not.toBe('open');
  if (waitsForFinality) expect(finalBy !== null || isOver).toBe(true);
};

describe('money of a grant', () => {
  test('is never asked for without acceptance, and where its rules wait for that, never before it is final', () => {
    fc.assert(
      fc.property(grants, tries, ({ instrument, ...rules }, steps) => {
        const issued = granted({ instrument, terms: { ...terms, ...rules } });
        const day = { on: Date.parse('2024-02-01T10:00:00.000Z') };
        steps.reduce(
          (state, { step, days }, number) => {
            day.on += days * 86_400_000;
            const decision = decide(state, step, new Date(day.on).toISOString(), number);
            const events: readonly PayoutEvent[] = 'accepted' in decision ? decision.accepted : [];
            if (events.some(({ type }) => type === 'PaymentRequested'))
              expectPayable(state, instrument === 'bescheid' && rules.payableFrom === 'finality', day.on);
            return events.reduce(evolveGrant, state);
          },
          grantAfter([issued]),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('is found to be asked for by such tries at all', () => {
    const last = (['accept', 'post', 'waive', 'ask'] as const).reduce(
      (state, step, number) => {
        const decision = decide(state, step, '2024-02-01T10:00:00.000Z', number);
        return ('accepted' in decision ? decision.accepted : []).reduce(evolveGrant, state);
      },
      grantAfter([granted()]),
    );
    expect(last.payments.size).toBe(1);
  });
});
