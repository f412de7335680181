import { type ApplicationRow, applicationRow } from '../application/application-row.ts';
import type { RowReader } from '../projection.ts';
import { caseStatus, statusKeys, waitsFor } from './case-status.ts';
import { type GrantFacts, grantsIn } from './grant-facts.ts';

/** One line of a list of cases. */
export const caseLine = (application: ApplicationRow, grant: GrantFacts | undefined) => {
  const status = caseStatus(application, grant?.status);
  const { ruleSet: _ruleSet, status: _status, reminders: _reminders, since, ...rest } = application;
  return {
    ...rest,
    status,
    ...statusKeys(status),
    waitsFor: waitsFor[status],
    since: grant?.since ?? since,
    grantedCents: grant?.grantedCents ?? null,
    paidCents: grant?.paidCents ?? 0,
  };
};

export type CaseLine = ReturnType<typeof caseLine>;

/** The key by which lines are ordered, newest submission first. */
export const submissionKey = ({ submittedAt, applicationId }: CaseLine) => `${submittedAt}~${applicationId}`;

/** An application with its grant. */
export type Case = { readonly line: CaseLine; readonly grant: GrantFacts | undefined };

const grantLists = (list: string, applications: readonly ApplicationRow[]): readonly string[] =>
  list.startsWith('organisation/') ? [list] : applications.map(({ fundId }) => `fund/${fundId}`);

/** All applications of a list, joined with their grants. */
export const casesIn = async (rows: RowReader, list: string): Promise<readonly Case[]> => {
  const applications = (await rows.list(applicationRow, list)).map(({ row }) => row);
  const grants = await grantsIn(rows, grantLists(list, applications));
  return applications.map((application) => {
    const grant = grants.get(application.applicationId);
    return { line: caseLine(application, grant), grant };
  });
};

/** The same as lines only. */
export const caseLines = async (rows: RowReader, list: string): Promise<readonly CaseLine[]> =>
  (await casesIn(rows, list)).map(({ line }) => line);
