import type { Acting } from '../aggregate.ts';
import type { BankFile } from '../bank-file/bank-file.ts';
import type { CashOffice } from '../cash-office/cash-office.ts';
import { isMember, type Organisation } from '../organisation/organisation.ts';
import { type PayRun, paymentsIn } from '../pay-run/pay-run.ts';
import { type GrantsOfRun, type PaymentPlace, payoutIn } from '../pay-run/pay-run-rules.ts';
import { toPayment } from './payment.ts';
import type { Relation, Standing } from './permission.ts';

type Actor = Pick<Acting, 'actorId'>;

const isOneOf = ({ actorId }: Actor, others: object): boolean =>
  Object.entries(others).some(
    ([name, state]) => name.startsWith('organisation-') && isMember(state as Organisation, actorId),
  );

/** How somebody stands to a bank's file: whether they act for anybody whose payment it speaks of. */
export const toBankFile = (actor: Actor, { isImported }: BankFile, others: object): Standing => ({
  relations: new Set<Relation>(isOneOf(actor, others) ? ['member'] : []),
  state: isImported ? 'imported' : 'none',
});

/** How somebody stands to the account that the town pays from. */
export const toCashOffice = ({ actorId }: Actor, { newest }: CashOffice): Standing => {
  const state = newest?.isConfirmed ? 'confirmed' : 'proposed';
  return {
    relations: new Set<Relation>(newest?.proposedBy === actorId ? ['account-proposer'] : []),
    state: newest ? state : 'none',
  };
};

/** How somebody stands to a run, to each of its payments and to those who get them. */
const toPayments = (
  command: Acting,
  run: PayRun,
  places: readonly PaymentPlace[],
  others: GrantsOfRun,
): Standing => {
  const own = places.flatMap(({ applicationId, paymentId }) => {
    const payout = payoutIn(others, { applicationId, paymentId });
    return [...toPayment({ ...command, applicationId, paymentId }, payout, {}).relations];
  });
  return {
    relations: new Set<Relation>([
      ...own,
      ...(isOneOf(command, others) ? (['member'] as const) : []),
      ...(run.status !== 'none' && run.preparedBy === command.actorId ? (['run-preparer'] as const) : []),
    ]),
    state: run.status,
  };
};

/** How somebody stands to a run that there is. */
export const toPayRun = (command: Acting, run: PayRun, others: GrantsOfRun): Standing =>
  toPayments(command, run, paymentsIn(run), others);

/** How somebody stands to a run that is to be prepared. */
export const toNewPayRun = (
  command: Acting & { readonly payments: readonly PaymentPlace[] },
  run: PayRun,
  others: GrantsOfRun,
): Standing => toPayments(command, run, command.payments, others);
