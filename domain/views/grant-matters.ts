import { contested } from '../payout/acts.ts';
import type { PayoutRow } from '../payout/payout-row.ts';
import { openChange } from '../payout/plan-versions.ts';
import type { Recovery } from '../payout/recovery.ts';
import { uncountedFundsCents } from '../settlement/other-funds.ts';

/** Something about a grant that waits for the office beside the next step of the case. */
export type GrantMatter = {
  /** Key of the sentence that says what is to be done. */
  readonly key: string;
  readonly since: string;
  /** The last day on which it does not wait yet; null where it waits at once. */
  readonly waitsAfterOn: string | null;
};

const actMatters = (recovery: Recovery): readonly GrantMatter[] =>
  contested(recovery).map(({ objection }) => ({
    key: objection?.status === 'open' ? 'work-act-objection-open' : 'work-settlement-to-correct',
    since: objection?.filedOn ?? '',
    waitsAfterOn: null,
  }));

/** What waits for the office in a grant: a change, an objection, a notice that nobody fetched, money found after the settlement. */
export const grantMatters = (row: PayoutRow): readonly GrantMatter[] => {
  const { plans, notice, changeRequestedAt, fundsReportedAt } = row;
  const { objection, posting, notifiedOn } = notice;
  const change = openChange(plans) && {
    key: 'work-change-requested',
    since: changeRequestedAt ?? '',
    waitsAfterOn: null,
  };
  const decision = objection?.status === 'open' && {
    key: 'work-objection-open',
    since: objection.filedOn,
    waitsAfterOn: null,
  };
  const letter = posting?.channel === 'portal' &&
    notifiedOn === null && {
      key: 'work-notice-to-post',
      since: posting.postedOn,
      waitsAfterOn: posting.retrievableUntilOn,
    };
  const funds = uncountedFundsCents(row) > 0 && {
    key: 'work-funds-after-settlement',
    since: fundsReportedAt ?? '',
    waitsAfterOn: null,
  };
  return [...actMatters(row.recovery), change, decision, letter, funds].filter(
    (matter) => matter !== undefined && matter !== false,
  );
};
