import { type ApplicationRow, applicationRow } from '../application/application-row.ts';
import type { RowReader } from '../projection.ts';
import { caseStatus, statusKeys, waitsFor } from './case-status.ts';
import { type GrantFacts, grantFacts } from './grant-facts.ts';

/** One line of a list of cases. */
export const caseLine = (application: ApplicationRow, grant: GrantFacts | undefined) => {
  const status = caseStatus(application, grant?.status);
  const { ruleSet: _ruleSet, status: _status, since, ...rest } = application;
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

/** All lines of a list of applications, joined with their grants. */
export const caseLines = async (rows: RowReader, list: string): Promise<readonly CaseLine[]> =>
  Promise.all(
    (await rows.list(applicationRow, list)).map(async ({ row }) =>
      caseLine(row, await grantFacts(rows, row.applicationId)),
    ),
  );
