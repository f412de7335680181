import type { GrantPlan } from '../../events/grant-plan.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { sumCents } from '../money.ts';
import { lastOf, type NonEmpty } from '../non-empty.ts';
import type { Grant } from './grant-in-force.ts';
import { countsForGrant } from './own-funds.ts';
import type { Granted } from './payout.ts';

type DataOf<Type extends PayoutEvent['type']> = Extract<PayoutEvent, { type: Type }>['data'];

/** A plan with its period; version 1 is that of the grant, every later one was approved. */
export type PlanVersion = Pick<Grant, 'plan' | 'periodStartsOn' | 'periodEndsOn' | 'proofDueOn'> & {
  readonly version: number;
  /** The change that led to it; null for the grant itself. */
  readonly changeId: string | null;
};

export type Change = Omit<DataOf<'ChangeRequested'>, 'applicationId'> & {
  readonly status: 'open' | 'approved' | 'refused';
  /** What the office said to it. */
  readonly answer: PersonalText | null;
  /** What was reported as spent before the approval, in whole cents; null where there is none. */
  readonly spentBeforeCents: number | null;
};

export type ReportedFunds = Omit<DataOf<'OtherFundsReported'>, 'applicationId' | 'reportedBy'> & {
  /** Whether a check of the proof, and then a settlement, could know of it. */
  readonly seenBy: 'nobody' | 'check' | 'settlement';
};

/** What was planned, from version to version, what was asked for, and what the plan does not know of. */
export type PlanVersions = {
  readonly versions: NonEmpty<PlanVersion>;
  readonly changes: readonly Change[];
  readonly reportedFunds: readonly ReportedFunds[];
};

const versionOf = (
  { plan, periodStartsOn, periodEndsOn, proofDueOn }: Omit<PlanVersion, 'version' | 'changeId'>,
  version: number,
  changeId: string | null,
): PlanVersion => ({ version, changeId, plan, periodStartsOn, periodEndsOn, proofDueOn });

const answered = (
  { changes }: PlanVersions,
  { changeId, reason }: DataOf<'ChangeApproved' | 'ChangeRefused'>,
  answer: Pick<Change, 'status' | 'spentBeforeCents'>,
): readonly Change[] =>
  changes.map((change) => (change.changeId === changeId ? { ...change, ...answer, answer: reason } : change));

const seen = (state: PlanVersions, by: 'check' | 'settlement'): PlanVersions => ({
  ...state,
  reportedFunds: state.reportedFunds.map((funds) =>
    funds.seenBy === 'settlement' ? funds : { ...funds, seenBy: by },
  ),
});

/** The plans of a grant at the moment of its issue. */
export const firstPlan = (grant: Grant): PlanVersions => ({
  versions: [versionOf(grant, 1, null)],
  changes: [],
  reportedFunds: [],
});

/** What an event changes in the plans; used by decisions and by the row alike. */
export const evolvePlans = (state: PlanVersions, { type, data }: PayoutEvent): PlanVersions => {
  switch (type) {
    case 'GrantIssued':
      return firstPlan(data);
    case 'ChangeRequested': {
      const { applicationId: _applicationId, ...wish } = data;
      const open = { ...wish, status: 'open', answer: null, spentBeforeCents: null } as const;
      return { ...state, changes: [...state.changes, open] };
    }
    case 'ChangeApproved': {
      const version = versionOf(data, data.planVersion, data.changeId);
      return {
        ...state,
        versions: [...state.versions, version],
        changes: answered(state, data, { status: 'approved', spentBeforeCents: data.spentBeforeCents }),
      };
    }
    case 'ChangeRefused':
      return { ...state, changes: answered(state, data, { status: 'refused', spentBeforeCents: null }) };
    case 'OtherFundsReported': {
      const { kind, source, amountCents, planVersion } = data;
      const reported = { kind, source, amountCents, planVersion, seenBy: 'nobody' as const };
      return { ...state, reportedFunds: [...state.reportedFunds, reported] };
    }
    case 'ProofChecked':
      return seen(state, 'check');
    case 'FinalGrantSet':
      return seen(state, 'settlement');
    default:
      return state;
  }
};

/** The number of the plan in force; 1 is the plan of the grant. */
export const currentVersion = ({ versions }: PlanVersions): number => lastOf(versions).version;

/** The finance plan that counts now: that of the grant, or of the change that was approved last. */
export const planInForce = ({ grant }: Pick<Granted, 'grant'>): GrantPlan => grant.plan;

/** The change that waits for the office, if there is one. */
export const openChange = ({ changes }: PlanVersions): Change | undefined =>
  changes.find(({ status }) => status === 'open');

/** The version whose plan of money is the one in force: a later version may have moved the period only. */
const plannedSince = ({ versions, changes }: PlanVersions): number => {
  const byChange = new Map(changes.map((change) => [change.changeId, change]));
  const isOfMoney = ({ changeId }: PlanVersion) => changeId !== null && byChange.get(changeId)?.plan;
  return (versions.findLast(isOfMoney) ?? versions[0]).version;
};

const sumBeyondPlan = ({ plans, grant }: Planned, isWanted: (funds: ReportedFunds) => boolean): number => {
  const since = plannedSince(plans);
  const counts = countsForGrant(grant);
  const beyond = plans.reportedFunds.filter(
    (funds) => funds.planVersion >= since && counts(funds) && isWanted(funds),
  );
  return sumCents(beyond.map(({ amountCents }) => amountCents));
};

/** A grant as it counts now, with its plans. */
export type Planned = { readonly plans: PlanVersions; readonly grant: Grant };

/**
 * Money that came in besides the plan in force, in whole cents: what a later plan counts is not counted twice, and what
 * changes nothing by the rules of the grant is not in it.
 */
export const fundsBeyondPlanCents = (planned: Planned): number => sumBeyondPlan(planned, () => true);

/** What of it was reported after the proof was checked last. */
export const uncheckedFundsCents = (planned: Planned): number =>
  sumBeyondPlan(planned, ({ seenBy }) => seenBy === 'nobody');

/** What of it was reported after the settlement, or after its last correction. */
export const unsettledFundsCents = (planned: Planned): number =>
  sumBeyondPlan(planned, ({ seenBy }) => seenBy !== 'settlement');
