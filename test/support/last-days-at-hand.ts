import { requestPayment } from '../../domain/payment/request-payment.ts';
import { payout } from '../../domain/payout/payout.ts';
import { closeCase } from '../../domain/settlement/close-case.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import { acting, specification } from './given.ts';
import { APPLICATION, person } from './payout-facts.ts';
import { openYear, recipient } from './recipient.ts';
import { parts } from './recovery-facts.ts';
import { settledCase } from './settlement-facts.ts';

export const others = { organisation: recipient() };
export const on = (day: string, word = 'office') => ({
  ...acting(person(word), `${day}T10:00:00.000Z`),
  applicationId: APPLICATION,
});
export const answerTo = (decision: object) => ('refused' in decision ? decision.refused : 'accepted');

export const ordered = {
  type: 'RepaymentOrdered',
  data: {
    ...{ applicationId: APPLICATION, repaymentId: `rep_${'0'.repeat(26)}` },
    ...{ amountCents: 15_000, parts: parts(15_000), accountVersion: 1, orderedBy: person('cashier') },
  },
} satisfies PayoutEvent;

export const close = (now: string, ...more: PayoutEvent[]) =>
  specification(payout, closeCase, others)(...settledCase, ...more).when(on(now));
export const payment = (...history: PayoutEvent[]) =>
  specification(payout, requestPayment, { ...others, ...openYear })(...history).when({
    ...{ ...on('2024-02-01', 'member'), amountCents: 1, need: [], spentCents: null },
  });
