import { applicationIdOf } from '../../support/town.ts';
import { type History, paymentOf, type Step } from './history.ts';
import { application, type Move } from './move.ts';

const payment = (history: History, { number }: Step) => ({
  params: { applicationId: applicationIdOf(number), paymentId: paymentOf(history, number) },
});

/** What grants and their payments are sent with. */
export const paymentMoves: Readonly<Record<string, Move>> = {
  'issue-grant': (history, step) => ({
    ...application(history, step),
    body: step.twist % 4 === 0 ? { amountCents: step.amountCents } : {},
  }),
  'accept-grant': application,
  'request-payment': (history, step) => ({
    ...application(history, step),
    body: { amountCents: step.amountCents % 100_000 },
  }),
  'approve-payment': payment,
  'refuse-payment': (history, step) => ({
    ...payment(history, step),
    body: { reason: 'Die Summe stimmt nicht.' },
  }),
  'order-payment': payment,
  'execute-payment': payment,
  'return-payment': (history, step) => ({ ...payment(history, step), body: { reason: 'account-closed' } }),
};
