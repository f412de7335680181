import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import type { Acting } from '../aggregate.ts';
import type { Application } from '../application/application.ts';
import { addDays, dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Fund } from '../fund/fund.ts';
import { sumCents } from '../money.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { isOwnPartSaid, isOwnPartWithin } from '../payout/own-funds.ts';
import type { Payout } from '../payout/payout.ts';
import { proofDueAfter } from '../payout/proof-due.ts';
import { type Programme, ruleSetBy } from '../programme/programme.ts';
import { noticeTextFor } from '../remedy/notice-text.ts';
import { type AdaptedPlan, grantPlan } from './grant-plan.ts';
import { grantTerms } from './grant-terms.ts';
import type { ResolutionDay } from './resolution-day.ts';

export type IssueGrant = Acting & {
  readonly applicationId: string;
  /** Whole cents; null grants what the committee resolved. */
  readonly amountCents: number | null;
  /** Needed where less is granted than was asked for; null keeps the plan of the application. */
  readonly plan: AdaptedPlan | null;
  /** Conditions of the office, besides those of the committee. */
  readonly conditions: readonly PersonalText[];
};

export type IssueOthers = WithOrganisation & {
  readonly application: Application;
  readonly programme: Programme;
  readonly fund: Fund;
  /** The meeting that resolved on it. */
  readonly meeting: ResolutionDay;
};

const CONDITIONS_MAX = 20;

const resolvedCents = ({ recommendation }: Application): number => recommendation?.amountCents ?? 0;

const amountOf = ({ amountCents }: IssueGrant, application: Application): number =>
  amountCents ?? resolvedCents(application);

const planOf = (command: IssueGrant, application: Application) =>
  grantPlan(application.content?.financePlan, command.plan);

const ownPartOf = (command: IssueGrant, application: Application) => {
  const { otherFundsCents: allCents, ownFundsCents: ownCents } = planOf(command, application);
  return { allCents, ownCents };
};

const conditionsOf = ({ conditions }: IssueGrant, { recommendation }: Application): PersonalText[] => [
  ...(recommendation?.conditions ?? []),
  ...conditions,
];

/** In the order in which the office should hear of them. */
export const issueRules = {
  'unknown-application': (_command, _payout, { application }) => application.status !== 'none',
  'acts-for-recipient': isOutsider,
  'grant-issued-before': (_command, { isIssued }) => !isIssued,
  'not-recommended': (_command, _payout, { application }) => application.status === 'recommended',
  'amount-still-open': (_command, _payout, { application }) => resolvedCents(application) > 0,
  'grant-without-amount': (command, _payout, { application }) => amountOf(command, application) > 0,
  'grant-over-resolution': (command, _payout, { application }) => {
    const limitCents = resolvedCents(application);
    return amountOf(command, application) <= limitCents || { limitCents };
  },
  'grant-not-reserved': (command, _payout, { application, fund }) => {
    const reservedCents = fund.reservations.get(command.applicationId)?.amountCents ?? 0;
    return amountOf(command, application) <= reservedCents || { reservedCents };
  },
  'rules-not-found': (_command, _payout, { application: { ruleSet }, programme }) =>
    ruleSet !== undefined && ruleSetBy(programme, ruleSet) !== undefined,
  'starts-before-decision': (_command, { project }, { application, programme, meeting }) => {
    const rules = application.ruleSet && ruleSetBy(programme, application.ruleSet);
    const { resolvedOn } = meeting;
    if (!rules?.startsAfterDecision.value || resolvedOn === undefined) return true;
    const earliestOn = project.earlyStart?.fromOn ?? addDays(resolvedOn, 1);
    const startsOn = application.content?.startsOn ?? '';
    return startsOn >= earliestOn || { startsOn, earliestOn };
  },
  'adapted-plan-needed': (command, _payout, { application }) =>
    command.plan !== null ||
    amountOf(command, application) === application.content?.financePlan.requestedCents,
  'plan-line-not-applied-for': ({ plan }, _payout, { application }) => {
    const known = new Set(application.content?.financePlan.expenditure.map(({ lineId }) => lineId));
    const foreign = plan?.lines.find(({ lineId }) => !known.has(lineId));
    return foreign ? { lineId: foreign.lineId } : true;
  },
  'plan-line-twice': ({ plan }) => {
    const lineIds = plan?.lines.map(({ lineId }) => lineId) ?? [];
    const twice = lineIds.find((lineId, place) => lineIds.indexOf(lineId) < place);
    return twice === undefined || { lineId: twice };
  },
  'grant-plan-unbalanced': (command, _payout, { application }) => {
    const { lines, otherFundsCents } = planOf(command, application);
    const costCents = sumCents(lines.map(({ amountCents }) => amountCents));
    const fundsCents = otherFundsCents + amountOf(command, application);
    return costCents === fundsCents || { costCents, fundsCents };
  },
  'own-funds-unsaid': (command, _payout, { application, programme }) => {
    const rules = application.ruleSet && ruleSetBy(programme, application.ruleSet);
    const financed = rules && {
      financing: rules.financing.value,
      terms: { ownFundsChange: rules.ownFundsChange.value },
    };
    return isOwnPartSaid(financed, ownPartOf(command, application));
  },
  'own-funds-over-other-funds': (command, _payout, { application }) =>
    isOwnPartWithin(ownPartOf(command, application)),
  'too-many-conditions': (command, _payout, { application }) => {
    const conditionCount = conditionsOf(command, application).length;
    return conditionCount <= CONDITIONS_MAX || { conditionCount, conditionsMax: CONDITIONS_MAX };
  },
} satisfies Rules<IssueGrant, Payout, IssueOthers>;

export type IssueRefusal = keyof typeof issueRules;

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
  const refusal = firstBroken(issueRules, command, payout, others);
  if (refusal) return refusal;
  const { application, programme } = others;
  const { organisationId, programmeId, fundId, ruleSet, content, contentVersion } = application;
  const rules = ruleSet && ruleSetBy(programme, ruleSet);
  if (!rules || !organisationId || !programmeId || !fundId || !content) return { refused: 'rules-not-found' };
  const { resolution } = application.recommendation ?? {};
  if (!resolution) return { refused: 'not-recommended' };
  const { lines, ...funds } = planOf(command, application);
  const { startsOn: periodStartsOn, endsOn: periodEndsOn } = content;
  const terms = grantTerms(rules, others.fund);
  const data = {
    ...{ applicationId: command.applicationId, organisationId, programmeId, fundId },
    ...{ resolution, contentVersion },
    ruleSet: { ruleSetId: rules.ruleSetId, version: rules.version },
    instrument: rules.instrument.value,
    financing: rules.financing.value,
    lumpSums: rules.lumpSums.value,
    lineOverrunBasisPoints: rules.lineOverrunBasisPoints.value,
    spendWithinDays: rules.spendWithinDays.value,
    amountCents: amountOf(command, application),
    plan: { lines, plannedCostCents: sumCents(lines.map(({ amountCents }) => amountCents)), ...funds },
    ...{ periodStartsOn, periodEndsOn, proofDueOn: proofDueAfter(periodEndsOn, terms) },
    conditions: conditionsOf(command, application),
    isInputTaxDeductible: content.financePlan.isInputTaxDeductible ?? false,
    terms,
    noticeText: noticeTextFor(rules.instrument.value, terms),
    issuedOn: dayInBerlin(command.now),
    issuedBy: command.actorId,
  };
  return { accepted: [{ type: 'GrantIssued', data }] };
};
