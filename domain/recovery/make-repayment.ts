import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { overpaidParts, totalCents } from '../payout/claim-parts.ts';
import { hasNotChecked } from '../payout/duties.ts';
import { type OnGrant, theGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { isOpen, openRepayment } from './recovery-rules.ts';

/** `executedOn` is null where the money leaves today. */
export type MakeRepayment = OnGrant & { readonly executedOn: string | null };

const PARTS = ['costCents', 'interestCents', 'principalCents'] as const;

const makeRepaymentRules = {
  'acts-for-recipient': isOutsider,
  'checked-proof-before': hasNotChecked,
  'case-closed': isOpen,
  'no-repayment-ordered': (_command, payout) => openRepayment(payout) !== undefined,
  'repayment-ordered-by-you': ({ actorId }, payout) => openRepayment(payout)?.orderedBy !== actorId,
  'account-changed': (_command, payout, { organisation }) =>
    openRepayment(payout)?.accountVersion === organisation.confirmedAccountVersion,
  'repayment-differs-from-owed': (_command, payout): Verdict => {
    const { parts, amountCents: orderedCents = 0 } = openRepayment(payout) ?? {};
    const owed = overpaidParts(payout.recovery);
    const isSame = PARTS.every((part) => parts?.[part] === owed[part]);
    return isSame || { orderedCents, owedCents: totalCents(owed) };
  },
  'day-in-future': ({ executedOn, now }) => executedOn === null || executedOn <= dayInBerlin(now),
} satisfies Rules<MakeRepayment, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const makeRepaymentRefusals = { ...theGrant, ...makeRepaymentRules };

export type MakeRepaymentRefusal = keyof typeof makeRepaymentRefusals;

/** Gives the second signature, by another person: what the recipient had paid too much leaves the account. */
export const makeRepayment = (
  command: MakeRepayment,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, MakeRepaymentRefusal> => {
  const payout = findOrRefuse(theGrant, makeRepaymentRules, command, state, others);
  if ('refused' in payout) return payout;
  const order = openRepayment(payout);
  if (!order) return { refused: 'no-repayment-ordered' };
  const { applicationId, actorId: executedBy } = command;
  const { repaymentId, amountCents, parts } = order;
  const { fundId } = payout.grant;
  const executedOn = command.executedOn ?? dayInBerlin(command.now);
  const data = { applicationId, fundId, repaymentId, amountCents, parts, executedOn, executedBy };
  return { accepted: [{ type: 'RepaymentMade', data }] };
};
