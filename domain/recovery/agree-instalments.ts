import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Instalment } from '../../events/recovery-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { sumCents } from '../money.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { pursuedParts, totalCents } from '../payout/claim-parts.ts';
import { type OnGrant, theGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { isOpen } from './recovery-rules.ts';

export type AgreeInstalments = OnGrant & {
  readonly instalments: readonly Instalment[];
  readonly reason: string;
};

const agreeInstalmentsRules = {
  'acts-for-recipient': isOutsider,
  'case-closed': isOpen,
  'nothing-owed': (_command, { recovery }) => totalCents(pursuedParts(recovery)) > 0,
  'instalment-without-amount': ({ instalments }) => instalments.every(({ amountCents }) => amountCents > 0),
  'instalments-differ-from-claim': ({ instalments }, { recovery }) => {
    const openCents = totalCents(pursuedParts(recovery));
    const plannedCents = sumCents(instalments.map(({ amountCents }) => amountCents));
    return plannedCents === openCents || { plannedCents, openCents };
  },
  'instalments-out-of-order': ({ instalments }) =>
    instalments.every(({ dueOn }, place) => dueOn > (instalments[place - 1]?.dueOn ?? '')),
  'instalment-in-past': ({ instalments, now }) => instalments.every(({ dueOn }) => dueOn >= dayInBerlin(now)),
} satisfies Rules<AgreeInstalments, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const agreeInstalmentsRefusals = { ...theGrant, ...agreeInstalmentsRules };

export type AgreeInstalmentsRefusal = keyof typeof agreeInstalmentsRefusals;

/**
 * Lets a claim be paid in parts that add up to it; once one of them is late, all of it is due.
 *
 * @see § 59 (1) no. 1 BHO/LHO
 */
export const agreeInstalments = (
  command: AgreeInstalments,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, AgreeInstalmentsRefusal> => {
  const payout = findOrRefuse(theGrant, agreeInstalmentsRules, command, state, others);
  if ('refused' in payout) return payout;
  const { applicationId, instalments, reason, actorId: agreedBy } = command;
  const planId = command.derivedId('ipl');
  const data = { applicationId, planId, instalments: [...instalments], reason, agreedBy };
  return { accepted: [{ type: 'InstalmentsAgreed', data }] };
};
