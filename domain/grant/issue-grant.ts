import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse } from '../decision.ts';
import { fundHeldTo } from '../fund/fund.ts';
import { sumCents } from '../money.ts';
import type { Payout } from '../payout/payout.ts';
import { proofDueAfter } from '../payout/proof-due.ts';
import { noticeTextFor } from '../remedy/notice-text.ts';
import { grantTerms } from './grant-terms.ts';
import {
  amountOf,
  amountRules,
  conditionsOf,
  type IssueGrant,
  type IssueOthers,
  planOf,
  planRules,
  standingRules,
  theApplied,
  theRecommended,
  theResolved,
  theRules,
} from './issue-rules.ts';

/** Everything that it is refused for, in the order in which the office hears of it. */
export const issueRefusals = {
  ...theApplied,
  ...standingRules,
  ...theRecommended,
  ...theResolved,
  ...amountRules,
  ...theRules,
  ...planRules,
};

export type IssueRefusal = keyof typeof issueRefusals;

/** What the committee resolved, where a sum can be granted of it. */
const findResolved = (command: IssueGrant, payout: Payout, others: IssueOthers) => {
  const applied = findOrRefuse(theApplied, standingRules, command, payout, others);
  if ('refused' in applied) return applied;
  const recommended = findOrRefuse(theRecommended, {}, command, applied, others);
  if ('refused' in recommended) return recommended;
  return findOrRefuse(theResolved, amountRules, command, recommended, others);
};

/**
 * Decides whether the office grants what the committee resolved, or a part of it, under the rules of the submission.
 *
 * @see § 44 BHO; the finance plan is binding as a whole (ANBest-P 1.2)
 */
export const issueGrant = (
  command: IssueGrant,
  payout: Payout,
  others: IssueOthers,
): Decision<PayoutEvent, IssueRefusal> => {
  const resolved = findResolved(command, payout, others);
  if ('refused' in resolved) return resolved;
  const found = findOrRefuse(theRules, planRules, command, resolved, others);
  if ('refused' in found) return found;
  const { application, rules } = found;
  const { organisationId, programmeId, fundId, content, contentVersion } = application;
  const { resolution } = application.recommendation;
  const { lines, ...funds } = planOf(command, found);
  const { startsOn: periodStartsOn, endsOn: periodEndsOn } = content;
  const terms = grantTerms(rules, fundHeldTo(others.fund));
  const issuedOn = dayInBerlin(command.now);
  const { applicationId } = command;
  const data = {
    ...{ applicationId, organisationId, programmeId, fundId },
    ...{ resolution, contentVersion },
    ruleSet: { ruleSetId: rules.ruleSetId, version: rules.version },
    instrument: rules.instrument.value,
    financing: rules.financing.value,
    lumpSums: rules.lumpSums.value,
    lineOverrunBasisPoints: rules.lineOverrunBasisPoints.value,
    spendWithinDays: rules.spendWithinDays.value,
    amountCents: amountOf(command, found),
    plan: { lines, plannedCostCents: sumCents(lines.map(({ amountCents }) => amountCents)), ...funds },
    ...{ periodStartsOn, periodEndsOn, proofDueOn: proofDueAfter(periodEndsOn, terms) },
    conditions: conditionsOf(command, found),
    isInputTaxDeductible: content.financePlan.isInputTaxDeductible ?? false,
    terms,
    noticeText: noticeTextFor(rules.instrument.value, terms),
    issuedOn,
    issuedBy: command.actorId,
  };
  const granted = { type: 'ApplicationGranted', data: { applicationId, grantedOn: issuedOn } } as const;
  return { accepted: [{ type: 'GrantIssued', data }], also: { application: [granted] } };
};
