import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { type Act, contested } from '../payout/acts.ts';
import { overpaidParts, pursuedParts, totalCents } from '../payout/claim-parts.ts';
import { nothingPending, type OnGrant, theGrant } from '../payout/grant-rules.ts';
import { requestableCents } from '../payout/payable.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { openRelief, runningHearing } from '../payout/recovery.ts';
import { owesInterestDecision } from '../recovery/interest-due.ts';
import { uncountedFundsCents } from './other-funds.ts';

export type CloseCase = OnGrant;

/** The last day for an objection against an act that nobody has objected to yet. */
const runningRemedy = (acts: readonly Act[], todayOn: string): string | undefined =>
  acts
    .flatMap(({ objection, remedyEndsOn }) => (objection === null ? (remedyEndsOn ?? []) : []))
    .filter((day) => day >= todayOn)
    .toSorted()
    .at(-1);

const closeCaseRules = {
  'acts-for-recipient': isOutsider,
  'not-settled': (_command, { settlement, status }) => settlement !== undefined || status === 'revoked',
  'payments-pending': nothingPending,
  'reported-funds-not-counted': (_command, payout): Verdict => {
    const reportedCents = uncountedFundsCents(payout);
    return reportedCents === 0 || { reportedCents };
  },
  'hearing-undecided': (_command, payout) => runningHearing(payout.recovery) === undefined,
  'act-contested': (_command, { recovery }) => contested(recovery).length === 0,
  'remedy-period-runs': ({ now }, { recovery: { acts } }): Verdict => {
    const remedyEndsOn = runningRemedy(acts, dayInBerlin(now));
    return remedyEndsOn === undefined || { remedyEndsOn };
  },
  'relief-undecided': (_command, payout) => openRelief(payout.recovery) === undefined,
  'refund-outstanding': (_command, { recovery }): Verdict => {
    const leftCents = totalCents(pursuedParts(recovery));
    return leftCents === 0 || { leftCents };
  },
  'overpaid-not-repaid': (_command, { recovery }): Verdict => {
    const overpaidCents = totalCents(overpaidParts(recovery));
    return overpaidCents === 0 || { overpaidCents };
  },
  'interest-undecided': (_command, payout) => !owesInterestDecision(payout),
  'still-payable': (_command, payout): Verdict => {
    const leftCents = requestableCents(payout);
    return leftCents === 0 || { leftCents };
  },
} satisfies Rules<CloseCase, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const closeCaseRefusals = { ...theGrant, ...closeCaseRules };

export type CloseCaseRefusal = keyof typeof closeCaseRefusals;

/** Decides whether a case is done: settled or revoked, everything decided, and nobody pursues anything against anybody. */
export const closeCase = (
  command: CloseCase,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, CloseCaseRefusal> => {
  const payout = findOrRefuse(theGrant, closeCaseRules, command, state, others);
  if ('refused' in payout) return payout;
  if (payout.isClosed) return { accepted: [] };
  const { applicationId, actorId: closedBy } = command;
  return { accepted: [{ type: 'CaseClosed', data: { applicationId, closedBy } }] };
};
