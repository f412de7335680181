import type { CaseStatus, WaitsFor } from '../case/case-status.ts';
import type { Facts } from '../decision.ts';
import { organisationRow } from '../organisation/organisation-row.ts';
import type { RowReader } from '../projection.ts';
import { absenceItems } from './absence-items.ts';
import { type CaseLine, casesIn } from './case-line.ts';
import type { GrantFacts } from './grant-facts.ts';
import { moveUpItems } from './move-up-items.ts';
import { recoveryWork } from './recovery-work.ts';
import { rejectionItems } from './rejection-items.ts';

/** One thing that waits for somebody. */
export type WorkItem = {
  /** Key of the sentence that says what is to be done. */
  readonly key: string;
  /** What belongs into it, such as an amount. */
  readonly facts?: Facts;
  readonly waitsFor: WaitsFor;
  readonly applicationId: string | null;
  /** Null where it is about no applicant, such as a seat of a committee. */
  readonly organisationId: string | null;
  readonly title: unknown;
  readonly since: string;
  /** Calendar day in Berlin; null where nothing runs out. */
  readonly dueOn: string | null;
  readonly isOverdue: boolean;
  /** Whose seat it is about, where it is about one. */
  readonly personId?: string;
};

const isAsked = (status: CaseStatus) => status === 'clarification' || status === 'deferred-question-open';

const itemOf = (line: CaseLine, today: string): WorkItem => {
  const { applicationId, organisationId, title, since, status, nextKey, dueOn } = line;
  const isOverdue = dueOn !== null && dueOn < today;
  const isAnswerLate = isAsked(status) && isOverdue;
  return {
    key: isAnswerLate ? 'work-answer-overdue' : nextKey,
    waitsFor: isAnswerLate ? 'coordination-office' : line.waitsFor,
    ...{ applicationId, organisationId, title, since, dueOn, isOverdue },
  };
};

const paymentItems = (line: CaseLine, grant: GrantFacts | undefined): readonly WorkItem[] => {
  const { applicationId, organisationId, title } = line;
  return (grant?.openPayments ?? []).map(({ status, since }) => ({
    key: `work-payment-${status}`,
    waitsFor: status === 'requested' ? 'coordination-office' : 'finance',
    ...{ applicationId, organisationId, title, since, dueOn: null, isOverdue: false },
  }));
};

const matterItems = (line: CaseLine, grant: GrantFacts | undefined, today: string): readonly WorkItem[] => {
  const { applicationId, organisationId, title } = line;
  const waiting = (grant?.matters ?? []).filter(({ waitsAfterOn }) => (waitsAfterOn ?? '') < today);
  return waiting.map(({ key, facts, since }) => ({
    ...{ key, facts },
    waitsFor: 'coordination-office',
    ...{ applicationId, organisationId, title, since, dueOn: null, isOverdue: false },
  }));
};

const recoveryItems = (line: CaseLine, grant: GrantFacts | undefined, today: string): readonly WorkItem[] => {
  if (!grant || line.status === 'closed') return [];
  const { applicationId, organisationId, title } = line;
  return recoveryWork(grant.recovery, grant.owesInterestDecision, today).map((work) => ({
    ...work,
    ...{ applicationId, organisationId, title, since: grant.since },
    isOverdue: work.dueOn !== null && work.dueOn < today,
  }));
};

const accountItems = async (rows: RowReader): Promise<readonly WorkItem[]> =>
  (await rows.list(organisationRow, 'account-to-confirm')).map(({ row }) => ({
    key: 'work-account-to-confirm',
    waitsFor: 'coordination-office',
    applicationId: null,
    organisationId: row.organisationId,
    title: row.name,
    since: row.accounts.at(-1)?.proposedAt ?? '',
    dueOn: null,
    isOverdue: false,
  }));

/** Everything that waits, for whom, since when and until when. */
export const worklist = async (rows: RowReader, today: string): Promise<readonly WorkItem[]> => {
  const cases = await casesIn(rows, 'open', today);
  const items = cases.flatMap(({ line, grant }) => [
    ...(line.waitsFor === 'nobody' ? [] : [itemOf(line, today)]),
    ...rejectionItems(line, today),
    ...paymentItems(line, grant),
    ...matterItems(line, grant, today),
    ...recoveryItems(line, grant, today),
  ]);
  return [
    ...items,
    ...(await accountItems(rows)),
    ...(await moveUpItems(rows, today)),
    ...(await absenceItems(rows)),
  ];
};

/** The key by which the list is ordered: what runs out first, then what has waited longest. */
export const workKey = ({ dueOn, since, key, applicationId, organisationId, personId }: WorkItem): string =>
  [dueOn ?? '9999-12-31', since, applicationId ?? organisationId ?? personId, key].join('~');
