import { applicationRow } from '../agenda/application-rows.ts';
import type { ApplicationRow } from '../application/application-row.ts';
import type { RowReader } from '../projection.ts';

/** Another application that may be about the same project; its title is sealed until the answer goes out. */
export type Lookalike = {
  readonly applicationId: string;
  readonly programmeId: string;
  readonly title: unknown;
  readonly requestedCents: number;
  readonly status: ApplicationRow['status'];
  readonly isSameProgramme: boolean;
  readonly isSameOrganisation: boolean;
};

const overlaps = (one: ApplicationRow, other: ApplicationRow): boolean =>
  one.startsOn <= other.endsOn && other.startsOn <= one.endsOn;

/** All applications that run at the same time and are neither rejected nor given up. */
export const lookalikes = async (
  rows: RowReader,
  application: ApplicationRow,
): Promise<readonly Lookalike[]> => {
  const found = (await rows.list(applicationRow, 'open')).map(({ row }) => row);
  return found
    .filter(
      ({ applicationId, status }) => applicationId !== application.applicationId && status !== 'rejected',
    )
    .filter((other) => overlaps(application, other))
    .map(({ applicationId, programmeId, organisationId, title, requestedCents, status }) => ({
      ...{ applicationId, programmeId, title, requestedCents, status },
      isSameProgramme: programmeId === application.programmeId,
      isSameOrganisation: organisationId === application.organisationId,
    }));
};

/** A warning to the office, and in what the two are alike; it blocks nothing. */
export type DoubleFundingWarning = Omit<Lookalike, 'isSameProgramme' | 'isSameOrganisation'> & {
  readonly alike: readonly ('organisation' | 'title' | 'sum')[];
};

const plain = (title: unknown): string =>
  typeof title === 'string'
    ? title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    : '';

/**
 * The applications that may get money for the same project twice.
 *
 * In another programme the same applicant or the same title is enough; in the same one it takes both, because many groups
 * apply there more than once. Titles count as they are read: case and punctuation make no difference.
 */
export const doubleFundingWarnings = (
  own: { readonly title: unknown; readonly requestedCents: number },
  others: readonly Lookalike[],
): readonly DoubleFundingWarning[] =>
  others.flatMap(({ isSameProgramme, isSameOrganisation, ...other }) => {
    const isSameTitle = plain(own.title) !== '' && plain(other.title) === plain(own.title);
    const isAlike = isSameProgramme ? isSameOrganisation && isSameTitle : isSameOrganisation || isSameTitle;
    const alike = (
      [
        ['organisation', isSameOrganisation],
        ['title', isSameTitle],
        ['sum', other.requestedCents === own.requestedCents],
      ] as const
    ).flatMap(([what, is]) => (is ? [what] : []));
    return isAlike ? [{ ...other, alike }] : [];
  });
