import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import { type Fund, fundHeldTo, type Opened } from '../fund/fund.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import { type OnGrant, theirGrant } from '../payout/grant-rules.ts';
import { isOwnPartSaid, isOwnPartWithin } from '../payout/own-funds.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import {
  afterChange,
  isFreeShift,
  neededGrantCents,
  type WishedPlan,
  wishedPlan,
} from '../payout/plan-change.ts';
import { openChange } from '../payout/plan-versions.ts';
import { firstRepeated } from '../repeated.ts';

export type RequestChange = OnGrant & {
  /** Null where the amounts stay as they are. */
  readonly plan: WishedPlan | null;
  readonly periodStartsOn: string | null;
  readonly periodEndsOn: string | null;
  /** What is done differently; null where the project stays the same. */
  readonly content: PersonalText | null;
  readonly reason: PersonalText;
};

export type ChangeOthers = WithOrganisation & { readonly fund: Fund };

const knownLines = ({ plans }: Granted) => plans.versions[0].plan.lines;

const planOf = ({ plan }: RequestChange, payout: Granted) => plan && wishedPlan(plan, knownLines(payout));

const ownPartOf = (plan: RequestChange['plan']) =>
  plan && { allCents: plan.otherFundsCents, ownCents: plan.ownFundsCents };

const periodOf = (command: RequestChange, { grant }: Granted) =>
  afterChange({ ...command, plan: null }, grant);

const lastDayOf = ({ year }: Opened): string => `${year}-12-31`;

/** In the order in which the recipient should put it right. */
const requestChangeRules = {
  'grant-not-accepted': (_command, { isAccepted }) => isAccepted,
  'change-too-late': (_command, { status }) => status === 'accepted',
  'change-pending': (_command, { plans }) => openChange(plans) === undefined,
  'change-without-content': ({ plan, periodStartsOn, periodEndsOn, content }) =>
    [plan, periodStartsOn, periodEndsOn, content].some((part) => part !== null),
  'plan-line-twice': ({ plan }): Verdict => {
    const twice = firstRepeated(plan?.lines.map(({ lineId }) => lineId) ?? []);
    return twice === undefined || { lineId: twice };
  },
  'plan-line-not-granted': ({ plan }, payout): Verdict => {
    const known = new Set(knownLines(payout).map(({ lineId }) => lineId));
    const foreign = plan?.lines.find(({ lineId }) => !known.has(lineId));
    return foreign ? { lineId: foreign.lineId } : true;
  },
  'grant-increase-needs-resolution': (command, payout): Verdict => {
    const plan = planOf(command, payout);
    const grantedCents = payout.grant.amountCents;
    const neededCents = plan ? neededGrantCents(plan) : 0;
    return neededCents <= grantedCents || { neededCents, grantedCents };
  },
  'changed-plan-leaves-money': (command, payout): Verdict => {
    const plan = planOf(command, payout);
    const grantedCents = payout.grant.amountCents;
    const neededCents = plan ? neededGrantCents(plan) : grantedCents;
    return neededCents === grantedCents || { neededCents, grantedCents };
  },
  'own-funds-unsaid': ({ plan }, { grant }) => isOwnPartSaid(grant, ownPartOf(plan)),
  'own-funds-over-other-funds': ({ plan }) => isOwnPartWithin(ownPartOf(plan)),
  'period-ends-before-start': (command, payout) => {
    const { periodStartsOn, periodEndsOn } = periodOf(command, payout);
    return periodStartsOn <= periodEndsOn;
  },
  'period-begins-before-grant': (command, payout): Verdict => {
    const grantedOn = payout.plans.versions[0].periodStartsOn;
    return periodOf(command, payout).periodStartsOn >= grantedOn || { grantedOn };
  },
  'period-over-budget-year': (command, payout, { fund }): Verdict => {
    const lastOn = lastDayOf(fundHeldTo(fund));
    return periodOf(command, payout).periodEndsOn <= lastOn || { lastOn };
  },
  'shift-needs-no-approval': (command, payout) => {
    const { periodStartsOn, periodEndsOn, content } = command;
    const plan = planOf(command, payout);
    const isPlanOnly = [periodStartsOn, periodEndsOn, content].every((part) => part === null);
    return !(plan && isPlanOnly && isFreeShift(plan, payout.grant));
  },
} satisfies Rules<RequestChange, Granted, ChangeOthers>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const requestChangeRefusals = { ...theirGrant, ...requestChangeRules };

export type RequestChangeRefusal = keyof typeof requestChangeRefusals;

/**
 * Decides whether a change of plan, period or content goes to the office.
 *
 * More money is no change: it needs a resolution of the committee and a reservation of its own.
 *
 * @see ANBest-P 1.2 and 5 on what must be reported; BHO §§ 4 and 45 on the year that money is bound to
 */
export const requestChange = (
  command: RequestChange,
  state: Payout,
  others: ChangeOthers,
): Decision<PayoutEvent, RequestChangeRefusal> => {
  const payout = findOrRefuse(theirGrant, requestChangeRules, command, state, others);
  if ('refused' in payout) return payout;
  const { applicationId, periodStartsOn, periodEndsOn, content, reason, actorId: requestedBy } = command;
  const data = {
    ...{ applicationId, changeId: command.derivedId('chg'), plan: planOf(command, payout) },
    ...{ periodStartsOn, periodEndsOn, content, reason, requestedBy },
  };
  return { accepted: [{ type: 'ChangeRequested', data }] };
};
