import type { ApplicationRow } from '../application/application-row.ts';
import { applicationRow } from '../application/application-row.ts';
import { type FundRow, fundRow, publicFund } from '../fund/fund-row.ts';
import type { ProgrammeRow } from '../programme/programme-row.ts';
import type { RowReader } from '../projection.ts';
import { countedSheets, type ReviewRow, reviewRow } from '../review/review-row.ts';
import { scoreResult } from '../review/score-mean.ts';
import { type Candidate, type Ranked, ranking } from './ranking.ts';
import { shownResult } from './review-view.ts';
import {
  hasConflict,
  type Looking,
  type LookingAtScores,
  lookingAtScores,
  programmeOf,
  scoreSight,
} from './visibility.ts';

type Entry = Candidate & { readonly application: ApplicationRow; readonly review: ReviewRow };

const beforeCommittee: readonly string[] = ['admitted', 'deferred', 'waitlisted', 'recommended'];

const scoreMinimum = ({ ruleSets }: ProgrammeRow, { ruleSet }: ApplicationRow): number | null =>
  ruleSets.find(
    (published) =>
      published.ruleSet.ruleSetId === ruleSet.ruleSetId && published.ruleSet.version === ruleSet.version,
  )?.ruleSet.scoreMinBasisPoints.value ?? null;

const entryOf = (application: ApplicationRow, review: ReviewRow, programme: ProgrammeRow): Entry => {
  const { applicationId, submittedAt, requestedCents, status } = application;
  const result = scoreResult(review.criteria, countedSheets(review));
  const scoreMinBasisPoints = scoreMinimum(programme, application);
  return {
    ...{ applicationId, submittedAt, requestedCents, status, result, scoreMinBasisPoints },
    application,
    review,
  };
};

const shown = ({ candidate, ...place }: Ranked<Entry>) => {
  const { applicationId, organisationId, title, status, submittedAt, requestedCents, exceptions } =
    candidate.application;
  return {
    ...place,
    ...{ applicationId, organisationId, title, status, submittedAt, requestedCents, exceptions },
    ...shownResult(candidate.review),
  };
};

/** Ranks and sums would tell of the scores in between, so they are left out where some are withheld. */
const withoutOrder = (entry: ReturnType<typeof shown>) => ({
  ...entry,
  rank: null,
  place: null,
  runningCents: null,
  remainingCents: null,
});

const rankingOfFund = (
  { fund, programme, roundId }: { fund: FundRow; programme: ProgrammeRow; roundId: string },
  entries: readonly Entry[],
  looking: LookingAtScores,
) => {
  const availableCents = publicFund(fund).rounds.find((round) => round.roundId === roundId)?.freeCents ?? 0;
  const visible = entries.filter(({ review }) => scoreSight(review, programme, looking) === 'all');
  const isComplete = visible.length === entries.length;
  const ranked = ranking(visible, availableCents).map(shown);
  return {
    fundId: fund.fundId,
    availableCents,
    isComplete,
    entries: isComplete ? ranked : ranked.map(withoutOrder),
    /** Applications whose scores this person may not see, or not yet. */
    withheld: entries
      .filter((entry) => !visible.includes(entry))
      .map(({ applicationId, application, review }) => ({
        applicationId,
        title: application.title,
        reason: hasConflict(review, looking) ? 'conflict' : 'own-sheet-missing',
      })),
  };
};

const knows = (entry: Entry, programme: ProgrammeRow, looking: LookingAtScores) =>
  scoreSight(entry.review, programme, looking) !== 'unknown';

/**
 * The ranking of a round, one for each fund that has a round of this name.
 *
 * @returns undefined when there is nothing in the round that this person may know of
 */
export const roundRanking = async (rows: RowReader, roundId: string, who: Looking) => {
  const looking = await lookingAtScores(rows, who);
  const applications = (await rows.list(applicationRow, `round/${roundId}`)).map(({ row }) => row);
  const reviews = new Map(
    (await rows.list(reviewRow, `round/${roundId}`)).map(({ row }) => [row.applicationId, row]),
  );
  const rankings = [];
  for (const [fundId, own] of Map.groupBy(applications, (application) => application.fundId)) {
    const fund = (await rows.get(fundRow, `fund-${fundId}`))?.row;
    const programme = fund && (await programmeOf(rows, fund.programmeId));
    if (!programme) continue;
    const entries = own
      .filter(({ status }) => beforeCommittee.includes(status))
      .flatMap((application) => {
        const review = reviews.get(application.applicationId);
        return review ? [entryOf(application, review, programme)] : [];
      })
      .filter((entry) => knows(entry, programme, looking));
    if (entries.length > 0) rankings.push(rankingOfFund({ fund, programme, roundId }, entries, looking));
  }
  return rankings.length > 0 ? { roundId, rankings } : undefined;
};
