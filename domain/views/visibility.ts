import type { Seat } from '../../events/programme-events.ts';
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

/** Whoever looks at scores, with the organisations that they act for. */
export type LookingAtScores = Looking & { readonly organisationIds: ReadonlySet<string> };

/** Adds to whoever looks what decides about scores. */
export const lookingAtScores = async (rows: RowReader, looking: Looking): Promise<LookingAtScores> => ({
  ...looking,
  organisationIds: await ownOrganisationIds(rows, looking),
});

type Concerned = Pick<ReviewRow, 'conflictedPersonIds' | 'organisationId'>;

/** Whether somebody keeps out of an application: by their own declaration, or because they act for the applicant. */
export const hasConflict = (
  { conflictedPersonIds, organisationId }: Concerned,
  { personId, organisationIds }: LookingAtScores,
): boolean => conflictedPersonIds.includes(personId) || organisationIds.has(organisationId);

/**
 * Decides who sees scores.
 *
 * A voting member sees the others' sheets once their own is in, so that nobody copies; whoever has a conflict sees none,
 * whatever office they hold.
 *
 * @see VwVfG § 20
 */
export const scoreSight = (
  review: ReviewRow,
  programme: SeatPlan | undefined,
  looking: LookingAtScores,
): ScoreSight => {
  const { committeeId, conflictedPersonIds } = review;
  if (conflictedPersonIds.includes(looking.personId)) return 'nothing';
  const sight = sightByOffice(review, programme && seatIn(programme, committeeId, looking.personId), looking);
  return sight !== 'unknown' && hasConflict(review, looking) ? 'nothing' : sight;
};

const sightByOffice = (
  { sheets, closedAt }: ReviewRow,
  seat: Seat | undefined,
  { personId, roles }: Looking,
): ScoreSight => {
  if (!seat) return scoreOffices.some((role) => roles.has(role)) ? 'all' : 'unknown';
  const isDone = closedAt !== null || sheets.some((sheet) => sheet.personId === personId);
  return isDone ? 'all' : 'own';
};
