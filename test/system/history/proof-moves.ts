import { outstandingParts, totalCents } from '../../../domain/payout/claim-parts.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { fold } from '../../../runtime/log/fold.ts';
import { recoveryIn } from '../../support/granted.ts';
import { applicationIdOf } from '../../support/town.ts';
import type { History, Step } from './history.ts';
import { application, type Move } from './move.ts';

const SPENT_CENTS = 70_000;

const receipt = (number: number, amountCents: number, lineId = 'fees') => ({
  ...{ number, lineId, amountCents, paidOn: '2024-05-02', payee: 'Druckerei Muster', purpose: 'Plakate' },
});

const openRefundCents = async ({ world: { environment, tenant } }: History, { number }: Step) => {
  const { commits } = await environment.log.load(tenant, `payout-${applicationIdOf(number)}`);
  return totalCents(outstandingParts(recoveryIn(fold(payout, { commits }))));
};

/** What is sent from the proof of use to the end of a case. */
export const proofMoves: Readonly<Record<string, Move>> = {
  'submit-proof': (history, step) => ({
    ...application(history, step),
    body: {
      report: 'Es kamen viele.',
      receipts: [receipt(1, SPENT_CENTS), receipt(2, 5_000, 'material')],
      otherFundsCents: step.twist % 3 === 0 ? 20_000 : 10_000,
      reportedFundsCents: 0,
      lumpSumBasis: null,
    },
  }),
  'check-proof': (history, step) => ({
    ...application(history, step),
    body: {
      findings: [
        step.twist % 3 === 0
          ? { number: 1, finding: 'cut', recognisedCents: 1, reason: 'zu hoch' }
          : { number: 1, finding: 'recognised', recognisedCents: SPENT_CENTS, reason: null },
        { number: 2, finding: 'recognised', recognisedCents: 5_000, reason: null },
      ],
    },
  }),
  settle: application,
  'book-refund-received': async (history, step) => ({
    ...application(history, step),
    body: {
      amountCents: step.twist % 4 === 0 ? step.amountCents : await openRefundCents(history, step),
      receivedOn: '2024-10-04',
    },
  }),
  'close-case': application,
};
