import { organisationRow } from '../organisation/organisation-row.ts';
import { type ProgrammeRow, programmeRow } from '../programme/programme-row.ts';
import type { RowReader } from '../projection.ts';
import { voidedBecause } from '../review/review-conflicts.ts';
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

/** Whether somebody keeps out of an application: for a conflict of interest, or because they act for the applicant. */
export const hasConflict = (
  { conflictedPersonIds, organisationId }: Concerned,
  { personId, organisationIds }: LookingAtScores,
): boolean => conflictedPersonIds.includes(personId) || organisationIds.has(organisationId);

/**
 * Decides who sees scores.
 *
 * By the setting of the review, members see the others' sheets once their own is in, so that nobody copies, only once the
 * review is closed, or at once. Sealed until then, they are so for the offices too, unless somebody looks behind it on
 * record. Whoever has a conflict sees none, whatever office they hold.
 *
 * @see VwVfG § 20
 */
export const scoreSight = (
  review: ReviewRow,
  programme: SeatPlan | undefined,
  looking: LookingAtScores,
): ScoreSight => {
  if (review.conflictedPersonIds.includes(looking.personId)) return 'nothing';
  const seat = programme && seatIn(programme, review.committeeId, looking.personId);
  const sight = seat ? sightOfMember(review, looking) : sightOfOffice(review, looking);
  return sight !== 'unknown' && hasConflict(review, looking) ? 'nothing' : sight;
};

/** While somebody says that a member has a conflict, the member waits for the decision. */
const sightOfMember = (review: ReviewRow, { personId }: Looking): ScoreSight => {
  const { sheets, closedAt, visibility } = review;
  if (voidedBecause(review, personId) === 'raised') return 'own';
  if (closedAt !== null || visibility === 'open') return 'all';
  const isIn = sheets.some((sheet) => sheet.personId === personId);
  return visibility === 'own-sheet-first' && isIn ? 'all' : 'own';
};

const sightOfOffice = ({ closedAt, visibility, sightChanges }: ReviewRow, looking: Looking): ScoreSight => {
  const looked = sightChanges.some(
    ({ visibility: what, by }) => what === 'looked-behind' && by === looking.personId,
  );
  if (looked) return 'all';
  if (!scoreOffices.some((role) => looking.roles.has(role))) return 'unknown';
  return visibility === 'after-closing' && closedAt === null ? 'nothing' : 'all';
};
