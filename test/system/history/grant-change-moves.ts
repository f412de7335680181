import { applicationIdOf } from '../../support/town.ts';
import { changeOf } from './history.ts';
import type { Move } from './move.ts';

const params: Move = (_history, { number }) => ({ params: { applicationId: applicationIdOf(number) } });
const change: Move = (history, { number }) => ({
  params: { applicationId: applicationIdOf(number), changeId: changeOf(history, number) },
  body: { reason: 'So passt es zum Zweck.' },
});

/** What changes of a running project are sent with. */
export const grantChangeMoves: Readonly<Record<string, Move>> = {
  'request-change': (history, step) => ({
    ...params(history, step),
    body: {
      periodEndsOn: step.twist % 5 === 0 ? '2025-03-31' : '2024-11-30',
      content: step.twist % 2 === 0 ? 'Statt im Saal im Park.' : null,
      reason: 'Der Saal ist belegt.',
    },
  }),
  'report-spending': (history, step) => ({
    ...params(history, step),
    body: { spentCents: step.twist % 2 === 0 ? step.amountCents : 150_000, untilOn: '2024-01-02' },
  }),
  'book-unspent-return': (history, step) => ({
    ...params(history, step),
    body: { amountCents: 1 + (step.amountCents % 50_000), receivedOn: '2024-01-02' },
  }),
  'approve-change': change,
  'refuse-change': change,
  'report-other-funds': (history, step) => ({
    ...params(history, step),
    body: { kind: 'third', source: 'Stiftung Muster', amountCents: step.amountCents % 20_000 },
  }),
};
