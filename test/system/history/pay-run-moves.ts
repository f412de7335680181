import { referenceOf } from '../../../domain/banking/sepa-text.ts';
import { dayInBerlin } from '../../../domain/calendar/calendar-day.ts';
import { nextWorkingDay } from '../../../domain/calendar/period.ts';
import { paymentsIn, payRun } from '../../../domain/pay-run/pay-run.ts';
import { fold } from '../../../runtime/log/fold.ts';
import { camt054, pain002 } from '../../support/bank-files.ts';
import { account } from '../../support/pay-run-facts.ts';
import { stuttgart } from '../../support/seats.ts';
import { applicationIdOf } from '../../support/town.ts';
import { type History, paymentOf, runOf, type Step } from './history.ts';

const run = (history: History, { number }: Step) => ({ params: { runId: runOf(history, number) } });

/** What the last run of the step's application pays. */
const paidIn = async (history: History, { number }: Step) => {
  const { environment, tenant } = history.world;
  const runId = runOf(history, number);
  const { commits } = await environment.log.load(tenant, `payrun-${runId}`);
  const [first] = paymentsIn(fold(payRun, { commits }));
  return { runId, paymentId: first?.paymentId ?? 'pay_none', amountCents: first?.amountCents ?? 1 };
};

/** What commands on runs and bank files are sent with. */
export const payRunMoves = {
  'set-paying-account': (_history: History, { twist }: Step) => ({
    body: {
      ...account,
      ...(twist % 3 === 0 ? { iban: 'DE00370400440532013000' } : { name: `Stadt ${twist % 5}` }),
    },
  }),
  'confirm-paying-account': (_history: History, { twist }: Step) => ({
    body: { accountVersion: 1 + (twist % 4) },
  }),
  'prepare-pay-run': (history: History, { number, twist }: Step) => {
    const today = dayInBerlin(history.world.environment.clock.now());
    const place = { applicationId: applicationIdOf(number), paymentId: paymentOf(history, number) };
    return {
      body: { executionOn: twist % 5 === 0 ? today : nextWorkingDay(today, stuttgart), payments: [place] },
    };
  },
  'release-pay-run': run,
  'cancel-pay-run': (history: History, step: Step) => ({
    ...run(history, step),
    body: { reason: 'Falscher Tag.' },
  }),
  'import-bank-status': async (history: History, step: Step) => {
    const { runId, paymentId } = await paidIn(history, step);
    const status = step.twist % 3 === 0 ? { status: 'RJCT', reason: 'AC01' } : { status: 'ACSC' };
    const file = pain002({ runId, transactions: [{ paymentId, ...status }] });
    return { body: { file: step.twist % 4 === 0 ? file.slice(0, 300) : file } };
  },
  'import-bank-statement': async (history: History, step: Step) => {
    const { paymentId, amountCents } = await paidIn(history, step);
    const back = step.twist % 2 === 0 ? ({ direction: 'CRDT', reason: 'AC04' } as const) : {};
    const bookings = [{ reference: referenceOf(paymentId), amountCents, ...back }];
    const iban = step.twist % 5 === 0 ? 'DE75512108001245126199' : account.iban;
    return { body: { file: camt054({ iban, entries: [{ bookings }] }) } };
  },
};
