import { addDays } from '../calendar/calendar-day.ts';
import { statusKeys, waitsFor } from '../case/case-status.ts';
import { grantDueOn } from '../office-targets/case-due.ts';
import { grantDueSteps } from '../office-targets/steps.ts';
import { isPending } from '../payout/payment.ts';
import type { GrantRow } from '../payout/payout-row.ts';
import { owesInterestDecision } from '../recovery/interest-due.ts';
import { type AgendaItem, ENDS_OF_TIME, type Work } from './agenda.ts';
import { grantMatters } from './grant-matters.ts';
import { recoveryWork } from './recovery-work.ts';

/** Since when a grant stands where it stands. */
export const grantSince = ({ status, since, acceptedAt, proof, closedAt }: GrantRow): string => {
  switch (status) {
    case 'accepted':
      return acceptedAt ?? since;
    case 'proof-submitted':
      return proof?.submittedAt ?? since;
    case 'closed':
      return closedAt ?? since;
    default:
      return since;
  }
};

const factsOf = (payout: GrantRow) => ({ status: payout.status, payout, accountWaitsSince: null });

const nextStep = (row: GrantRow, today: string): readonly Work[] => {
  const { status } = row;
  const doer = waitsFor[status];
  if (doer === 'nobody') return [];
  const dueOn = grantDueOn(factsOf(row), today);
  return [
    {
      ...{ key: statusKeys(status).nextKey, waitsFor: doer, since: grantSince(row), dueOn },
      isOverdue: dueOn !== null && dueOn < today,
    },
  ];
};

const paymentWork = ({ payments }: GrantRow): readonly Work[] =>
  payments.filter(isPending).map(({ status, requestedAt: since }) => ({
    key: `work-payment-${status}`,
    waitsFor: status === 'requested' ? 'coordination-office' : 'finance',
    ...{ since, dueOn: null, isOverdue: false },
  }));

const matterWork = (row: GrantRow, today: string): readonly Work[] =>
  grantMatters(row)
    .filter(({ waitsAfterOn }) => waitsAfterOn === null || waitsAfterOn < today)
    .map(({ key, facts, since }) => ({
      ...{ key, facts, since },
      ...{ waitsFor: 'coordination-office', dueOn: null, isOverdue: false },
    }));

const moneyBackWork = (row: GrantRow, today: string): readonly Work[] =>
  row.status === 'closed'
    ? []
    : recoveryWork(row.recovery, owesInterestDecision(row), today).map((work) => ({
        ...{ ...work, since: grantSince(row) },
        isOverdue: work.dueOn !== null && work.dueOn < today,
      }));

/** Everything that waits in a grant. */
export const grantWork = (row: GrantRow, today: string): readonly Work[] => [
  ...nextStep(row, today),
  ...paymentWork(row),
  ...matterWork(row, today),
  ...moneyBackWork(row, today),
];

/** Everything that waits in it on any day: what a claim is due by turns when a deferral ends. */
export const grantAgenda = (row: GrantRow): readonly AgendaItem[] => {
  const turns = row.recovery.reliefs.flatMap(({ deferredUntilOn }) =>
    deferredUntilOn === null ? [] : [addDays(deferredUntilOn, 1)],
  );
  return [...ENDS_OF_TIME, ...turns].flatMap((day) => [
    ...grantWork(row, day),
    ...grantDueSteps(factsOf(row), day),
  ]);
};
