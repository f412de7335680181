import type { Facts } from '../decision.ts';
import { contested } from '../payout/acts.ts';
import type { GrantRow } from '../payout/payout-row.ts';
import { openChange } from '../payout/plan-versions.ts';
import type { Recovery } from '../payout/recovery.ts';
import { uncountedFundsCents } from '../settlement/other-funds.ts';

/** Something about a grant that waits for the office beside the next step of the case. */
export type GrantMatter = {
  /** Key of the sentence that says what is to be done. */
  readonly key: string;
  /** What belongs into it; none where it is the same for every grant. */
  readonly facts: Facts;
  readonly since: string;
  /** The last day on which it does not wait yet; null where it waits at once. */
  readonly waitsAfterOn: string | null;
};

const actMatters = (recovery: Recovery): readonly GrantMatter[] =>
  contested(recovery).map(({ objection }) => ({
    key: objection?.status === 'open' ? 'work-act-objection-open' : 'work-settlement-to-correct',
    facts: {},
    since: objection?.filedOn ?? '',
    waitsAfterOn: null,
  }));

/** Whoever answers a change sees whether money had been spent before. */
const changeMatter = (row: GrantRow): GrantMatter | undefined => {
  if (!openChange(row.plans)) return undefined;
  const { spentCents } = row.use;
  const asked = { since: row.changeRequestedAt ?? '', waitsAfterOn: null };
  return spentCents > 0
    ? { key: 'work-change-after-spending', facts: { spentCents }, ...asked }
    : { key: 'work-change-requested', facts: {}, ...asked };
};

/** What waits for the office in a grant: a change, an objection, a notice that nobody fetched, money found after the settlement. */
export const grantMatters = (row: GrantRow): readonly GrantMatter[] => {
  const { notice, fundsReportedAt } = row;
  const { objection, posting, notifiedOn } = notice;
  const decision = objection?.status === 'open' && {
    key: 'work-objection-open',
    facts: {},
    since: objection.filedOn,
    waitsAfterOn: null,
  };
  const letter = posting?.channel === 'portal' &&
    notifiedOn === null && {
      key: 'work-notice-to-post',
      facts: {},
      since: posting.postedOn,
      waitsAfterOn: posting.retrievableUntilOn,
    };
  const funds = uncountedFundsCents(row) > 0 && {
    key: 'work-funds-after-settlement',
    facts: {},
    since: fundsReportedAt ?? '',
    waitsAfterOn: null,
  };
  return [...actMatters(row.recovery), changeMatter(row), decision, letter, funds].filter(
    (matter) => matter !== undefined && matter !== false,
  );
};
