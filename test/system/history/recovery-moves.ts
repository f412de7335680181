import { pursuedParts, totalCents } from '../../../domain/payout/claim-parts.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { fold } from '../../../runtime/log/fold.ts';
import { recoveryIn } from '../../support/granted.ts';
import { applicationIdOf } from '../../support/town.ts';
import type { History, Step } from './history.ts';
import { pick } from './people.ts';

const params = ({ number }: Step) => ({ applicationId: applicationIdOf(number) });

const claimOf = async ({ world: { environment, tenant } }: History, step: Step) => {
  const { commits } = await environment.log.load(tenant, `payout-${params(step).applicationId}`);
  return pursuedParts(recoveryIn(fold(payout, { commits })));
};

const repaymentOf = async ({ world: { environment, tenant } }: History, step: Step) => {
  const { commits } = await environment.log.load(tenant, `payout-${params(step).applicationId}`);
  const made = recoveryIn(fold(payout, { commits })).repayments.findLast(({ status }) => status === 'made');
  return made?.repaymentId ?? `rep_${'0'.repeat(26)}`;
};

const takingBack = (_history: History, step: Step) => ({
  params: params(step),
  body: {
    ...{ ground: 'purpose-missed', reasons: 'Das Projekt fand nicht statt.', ineffectiveOn: '2024-07-01' },
    amountCents: step.twist % 3 === 0 ? step.amountCents : null,
  },
});

const interest = (_history: History, step: Step) => ({
  params: params(step),
  body: {
    ...{ kind: pick(['refund', 'late-use'], step.twist), untilOn: '2024-10-04' },
    reason: 'Nach Ermessen.',
  },
});

/** Mostly the first revocation. */
const acts = ['revocation-1', 'revocation-1', 'settlement-1', 'interest-1'] as const;

/** What the commands on money that is asked back are sent with. */
export const recoveryMoves = {
  'open-hearing': (_history: History, step: Step) => ({
    params: params(step),
    body: {
      ...{ grounds: ['purpose-missed'], reasons: 'Das Projekt fand nicht statt.', answerDays: 14 },
      knownSinceOn: step.twist % 5 === 0 ? '2022-01-01' : '2024-01-02',
    },
  }),
  'answer-hearing': (_history: History, step: Step) => ({
    params: params(step),
    body: { answer: 'Es fiel aus.' },
  }),
  'drop-hearing': (_history: History, step: Step) => ({
    params: params(step),
    body: { reasons: 'Alles ist erklärt.' },
  }),
  'post-act': (_history: History, step: Step) => ({
    params: { ...params(step), actId: pick(acts, step.twist) },
    body: {},
  }),
  'revoke-grant': takingBack,
  'terminate-contract': takingBack,
  'set-interest': (history: History, step: Step) => {
    const { body } = interest(history, step);
    return { params: params(step), body: { ...body, amountCents: 1 + (step.twist % 4) } };
  },
  'waive-interest': interest,
  'charge-cost': (_history: History, step: Step) => ({
    params: params(step),
    body: { kind: 'reminder-fee', amountCents: 500 },
  }),
  'agree-instalments': async (history: History, step: Step) => ({
    params: params(step),
    body: {
      instalments: [{ amountCents: totalCents(await claimOf(history, step)), dueOn: '2025-01-15' }],
      reason: 'Der Verein hat wenig.',
    },
  }),
  'propose-write-off': async (history: History, step: Step) => ({
    params: params(step),
    body: {
      ...{ kind: pick(['suspension', 'remission'], step.twist), parts: await claimOf(history, step) },
      reasons: 'Der Verein löst sich auf.',
    },
  }),
  'write-off-claim': (_history: History, step: Step) => ({
    params: params(step),
    body: { isGranted: step.twist % 3 !== 0, reasons: 'Geprüft.' },
  }),
  'order-repayment': (_history: History, step: Step) => ({ params: params(step), body: {} }),
  'make-repayment': (_history: History, step: Step) => ({ params: params(step), body: {} }),
  'return-repayment': async (history: History, step: Step) => ({
    params: { ...params(step), repaymentId: await repaymentOf(history, step) },
    body: { reason: 'account-closed', returnedOn: '2024-10-05' },
  }),
  'correct-settlement': (_history: History, step: Step) => ({
    params: params(step),
    body: {
      reason: 'Ein Beleg war falsch beurteilt.',
      findings: [
        { number: 1, finding: 'cut', recognisedCents: 60_000 + (step.twist % 5), reason: 'zu hoch' },
        { number: 2, finding: 'recognised', recognisedCents: 5_000, reason: null },
      ],
    },
  }),
  'record-base-rate': (_history: History, { twist }: Step) => ({
    params: { validFromOn: pick(['2024-07-01', '2024-06-01'], twist) },
    body: { basisPoints: 337, source: `Bundesbank ${twist % 7}`, confidence: 'found' },
  }),
};
