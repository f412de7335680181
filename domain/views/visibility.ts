import { organisationRow } from '../organisation/organisation-row.ts';
import { type ProgrammeRow, programmeRow } from '../programme/programme-row.ts';
import type { RowReader } from '../projection.ts';
import type { ReviewRow } from '../review/review-row.ts';

/** Whoever looks. */
export type Looking = { readonly personId: string; readonly roles: ReadonlySet<string> };

const caseOffices = ['coordination-office', 'finance', 'checker', 'auditor'] as const;
const scoreOffices = ['coordination-office', 'auditor'] as const;

/** The offices that read every case; administrators look after people and rules and do not. */
export const readsEveryCase = ({ roles }: Looking): boolean => caseOffices.some((role) => roles.has(role));

/** The organisations that a person acts for. */
export const ownOrganisationIds = async (
  rows: RowReader,
  { personId }: Looking,
): Promise<ReadonlySet<string>> => {
  const organisations = await rows.list(organisationRow, `member/${personId}`);
  return new Set(organisations.map(({ row }) => row.organisationId));
};

type SeatPlan = Pick<ProgrammeRow, 'committees'>;

/** The seat of a person in a committee, as it is seated now. */
export const seatIn = ({ committees }: SeatPlan, committeeId: string, personId: string) =>
  committees
    .find((committee) => committee.committeeId === committeeId)
    ?.seats.find((seat) => seat.personId === personId);

/** The programme of a review, to look up its seats. */
export const programmeOf = async (rows: RowReader, programmeId: string): Promise<ProgrammeRow | undefined> =>
  (await rows.get(programmeRow, `programme-${programmeId}`))?.row;

/** What of the scores somebody may see: all of them, only what they wrote themselves, or that they exist at all. */
export type ScoreSight = 'all' | 'own' | 'nothing' | 'unknown';

/**
 * Decides who sees scores.
 *
 * A voting member sees the others' sheets once their own is in, so that nobody copies; whoever declared a conflict sees
 * none, whatever office they hold.
 *
 * @see VwVfG § 20
 */
export const scoreSight = (
  { committeeId, sheets, conflictedPersonIds, closedAt }: ReviewRow,
  programme: SeatPlan | undefined,
  looking: Looking,
): ScoreSight => {
  const { personId, roles } = looking;
  if (conflictedPersonIds.includes(personId)) return 'nothing';
  const seat = programme && seatIn(programme, committeeId, personId);
  if (!seat) return scoreOffices.some((role) => roles.has(role)) ? 'all' : 'unknown';
  const isDone = closedAt !== null || sheets.some((sheet) => sheet.personId === personId);
  return isDone ? 'all' : 'own';
};
