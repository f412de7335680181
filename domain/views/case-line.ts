import { applicationRow } from '../agenda/application-rows.ts';
import type { ApplicationRow } from '../application/application-row.ts';
import type { RejectionNotice } from '../application/rejection-notice.ts';
import { type CaseFacts, caseFacts } from '../case/case-facts.ts';
import { statusKeys, waitsFor } from '../case/case-status.ts';
import { caseDueOn } from '../office-targets/case-due.ts';
import type { RowReader } from '../projection.ts';
import { type GrantFacts, type GrantFound, grantsIn, grantsOf } from './grant-facts.ts';

/** The days of a rejection; what was written against it stands in the file. */
const shownNotice = ({ objection, ...notice }: RejectionNotice) =>
  notice.rejectedBy === null
    ? null
    : { ...notice, objection: objection && { filedOn: objection.filedOn, status: objection.status } };

/** One line of a list of cases. */
export const caseLine = (facts: CaseFacts, grant: GrantFacts | undefined, today: string) => {
  const { application, status } = facts;
  const {
    ruleSet: _ruleSet,
    terms: _terms,
    grantedOn: _grantedOn,
    status: _status,
    reminders: _reminders,
    since,
    rejectionNotice,
    ...rest
  } = application;
  return {
    ...rest,
    status,
    ...statusKeys(status),
    waitsFor: waitsFor[status],
    dueOn: caseDueOn(facts, today),
    since: grant?.since ?? since,
    rejectionNotice: shownNotice(rejectionNotice),
    grantedCents: grant?.grantedCents ?? null,
    paidCents: grant?.paidCents ?? 0,
  };
};

export type CaseLine = ReturnType<typeof caseLine>;

/** An application with its grant. */
export type Case = { readonly line: CaseLine; readonly grant: GrantFacts | undefined };

const grantLists = (list: string, applications: readonly ApplicationRow[]): readonly string[] =>
  list.startsWith('organisation/') ? [list] : applications.map(({ fundId }) => `fund/${fundId}`);

/** Applications joined with their grants. */
const joined = (
  applications: readonly ApplicationRow[],
  grants: ReadonlyMap<string, GrantFound>,
  today: string,
): readonly Case[] =>
  applications.map((application) => {
    const grant = grants.get(application.applicationId);
    const facts = caseFacts({ application, payout: grant?.row, organisation: undefined });
    return { line: caseLine(facts, grant?.facts, today), grant: grant?.facts };
  });

/** All applications of a list with their grants. */
export const casesIn = async (rows: RowReader, list: string, today: string): Promise<readonly Case[]> => {
  const applications = (await rows.list(applicationRow, list)).map(({ row }) => row);
  return joined(applications, await grantsIn(rows, grantLists(list, applications)), today);
};

/** Some applications with their grants, each looked up by itself: for a page of a list. */
export const casesOf = async (
  rows: RowReader,
  applications: readonly ApplicationRow[],
  today: string,
): Promise<readonly Case[]> => {
  // Nobody gets a grant before it was recommended.
  const decided = applications.filter(({ decidedAt }) => decidedAt !== null);
  const grants = await grantsOf(
    rows,
    decided.map(({ applicationId }) => applicationId),
  );
  return joined(applications, grants, today);
};

/** The same as lines only. */
export const caseLines = async (rows: RowReader, list: string, today: string): Promise<readonly CaseLine[]> =>
  (await casesIn(rows, list, today)).map(({ line }) => line);
