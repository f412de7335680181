import type { PersonalText } from '../../events/privacy.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import type { Acting } from '../aggregate.ts';
import type { Application, Recommended } from '../application/application.ts';
import { addDays } from '../calendar/calendar-day.ts';
import type { Rules } from '../decision.ts';
import { type Fund, reservedForCents } from '../fund/fund.ts';
import { sumCents } from '../money.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { isOwnPartSaid, isOwnPartWithin } from '../payout/own-funds.ts';
import type { Payout } from '../payout/payout.ts';
import { type Programme, rulesOf } from '../programme/programme.ts';
import { firstRepeated } from '../repeated.ts';
import { type AdaptedPlan, grantPlan } from './grant-plan.ts';
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

type Recommendable = Pick<Payout, 'project'> & { readonly application: Recommended };
/** An application with the sum that the committee resolved, of which a grant can be made. */
type Resolved = Recommendable & { readonly resolvedCents: number };
type UnderRules = Resolved & { readonly rules: RuleSet };

const CONDITIONS_MAX = 20;

export const amountOf = ({ amountCents }: IssueGrant, { resolvedCents }: Resolved): number =>
  amountCents ?? resolvedCents;

export const planOf = ({ plan }: IssueGrant, { application: { content } }: Resolved) =>
  grantPlan(content.financePlan, plan);

const ownPartOf = (command: IssueGrant, resolved: Resolved) => {
  const { otherFundsCents: allCents, ownFundsCents: ownCents } = planOf(command, resolved);
  return { allCents, ownCents };
};

export const conditionsOf = ({ conditions }: IssueGrant, { application }: Resolved): PersonalText[] => [
  ...application.recommendation.conditions,
  ...conditions,
];

export const theApplied = {
  'unknown-application': (_command: unknown, payout: Payout, { application }: IssueOthers) =>
    application.status === 'none' ? undefined : payout,
};

export const standingRules = {
  'acts-for-recipient': isOutsider,
  'grant-issued-before': (_command, { grant }) => grant === undefined,
} satisfies Rules<IssueGrant, Payout, IssueOthers>;

export const theRecommended = {
  'not-recommended': (
    _command: unknown,
    { project }: Payout,
    { application }: IssueOthers,
  ): Recommendable | undefined =>
    application.status === 'recommended' ? { project, application } : undefined,
};

export const theResolved = {
  'amount-still-open': (_command: unknown, found: Recommendable): Resolved | undefined => {
    const { amountCents } = found.application.recommendation;
    return amountCents ? { ...found, resolvedCents: amountCents } : undefined;
  },
};

export const amountRules = {
  'grant-without-amount': (command, resolved) => amountOf(command, resolved) > 0,
  'grant-over-resolution': (command, resolved) => {
    const { resolvedCents: limitCents } = resolved;
    return amountOf(command, resolved) <= limitCents || { limitCents };
  },
  'grant-not-reserved': (command, resolved, { fund }) => {
    const reservedCents = reservedForCents(fund, command.applicationId);
    return amountOf(command, resolved) <= reservedCents || { reservedCents };
  },
} satisfies Rules<IssueGrant, Resolved, IssueOthers>;

export const theRules = {
  'rules-not-found': (
    _command: unknown,
    resolved: Resolved,
    { programme }: IssueOthers,
  ): UnderRules | undefined => {
    const rules = rulesOf(programme, resolved.application);
    return rules && { ...resolved, rules };
  },
};

export const planRules = {
  'starts-before-decision': (_command, { rules, project, application }, { meeting: { resolvedOn } }) => {
    if (!rules.startsAfterDecision.value || resolvedOn === undefined) return true;
    const earliestOn = project.earlyStart?.fromOn ?? addDays(resolvedOn, 1);
    const { startsOn } = application.content;
    return startsOn >= earliestOn || { startsOn, earliestOn };
  },
  'adapted-plan-needed': (command, found) =>
    command.plan !== null ||
    amountOf(command, found) === found.application.content.financePlan.requestedCents,
  'plan-line-not-applied-for': ({ plan }, { application }) => {
    const known = new Set(application.content.financePlan.expenditure.map(({ lineId }) => lineId));
    const foreign = plan?.lines.find(({ lineId }) => !known.has(lineId));
    return foreign ? { lineId: foreign.lineId } : true;
  },
  'plan-line-twice': ({ plan }) => {
    const twice = firstRepeated(plan?.lines.map(({ lineId }) => lineId) ?? []);
    return twice === undefined || { lineId: twice };
  },
  'grant-plan-unbalanced': (command, found) => {
    const { lines, otherFundsCents } = planOf(command, found);
    const costCents = sumCents(lines.map(({ amountCents }) => amountCents));
    const fundsCents = otherFundsCents + amountOf(command, found);
    return costCents === fundsCents || { costCents, fundsCents };
  },
  'own-funds-unsaid': (command, found) => {
    const { financing, ownFundsChange } = found.rules;
    const financed = { financing: financing.value, terms: { ownFundsChange: ownFundsChange.value } };
    return isOwnPartSaid(financed, ownPartOf(command, found));
  },
  'own-funds-over-other-funds': (command, found) => isOwnPartWithin(ownPartOf(command, found)),
  'too-many-conditions': (command, found) => {
    const conditionCount = conditionsOf(command, found).length;
    return conditionCount <= CONDITIONS_MAX || { conditionCount, conditionsMax: CONDITIONS_MAX };
  },
} satisfies Rules<IssueGrant, UnderRules, IssueOthers>;
