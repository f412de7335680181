import { type Fraction, mean, minus } from '../fraction.ts';

/** One member's sheet of one application, as a share of the points that can be had. */
export type Mark = {
  readonly applicationId: string;
  readonly personId: string;
  readonly share: Fraction;
};

const sharesOf = (marks: readonly Mark[]) => marks.map(({ share }) => share);

/** How far members lie above or below everybody's mean; somebody with one sheet only says nothing about that. */
const leanings = (marks: readonly Mark[]): ReadonlyMap<string, Fraction> => {
  const common = mean(sharesOf(marks));
  const own = [...Map.groupBy(marks, ({ personId }) => personId)].filter(([, sheets]) => sheets.length > 1);
  return new Map(
    own.flatMap(([personId, sheets]) => {
      const average = mean(sharesOf(sheets));
      return common && average ? [[personId, minus(average, common)] as const] : [];
    }),
  );
};

/**
 * The means of applications as they were if every member were as mild as all of them together.
 *
 * From each sheet its member's leaning is taken away: the mean of that member's sheets in the round less the mean of all
 * sheets. Exact, whatever the order; a member who gives everything the same points then gives everything the common mean.
 * Shown beside the plain mean, never instead of it, and may lie outside the scale.
 */
export const normalisedMeans = (marks: readonly Mark[]): ReadonlyMap<string, Fraction> => {
  const leaning = leanings(marks);
  const levelled = ({ personId, share }: Mark): Fraction => {
    const own = leaning.get(personId);
    return own ? minus(share, own) : share;
  };
  const byApplication = Map.groupBy(marks, ({ applicationId }) => applicationId);
  return new Map(
    [...byApplication].flatMap(([applicationId, sheets]) => {
      const value = mean(sheets.map(levelled));
      return value ? [[applicationId, value] as const] : [];
    }),
  );
};
