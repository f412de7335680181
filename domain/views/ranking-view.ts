import { type FundRow, fundRow, publicFund } from '../fund/fund-row.ts';
import type { ProgrammeRow } from '../programme/programme-row.ts';
import type { RowReader } from '../projection.ts';
import {
  hasConflict,
  type Looking,
  type LookingAtScores,
  lookingAtScores,
  programmeOf,
  scoreSight,
  seatIn,
} from '../reading/visibility.ts';
import { voidSheets } from '../review/counted-sheets.ts';
import { type Ranked, ranking } from './ranking.ts';
import { countedWithVoid, normalisedCount } from './ranking-comparison.ts';
import { applicationsInRound, type Entry, entriesOf } from './ranking-entries.ts';
import { shownResult } from './review-view.ts';

const voidOf = ({ review, memberIds }: Entry, programme: ProgrammeRow) =>
  voidSheets(review, memberIds).map(({ sheet: { personId }, because }) => ({
    seatId: seatIn(programme, review.committeeId, personId)?.seatId ?? null,
    because,
  }));

const shown = ({ candidate, ...place }: Ranked<Entry>, programme: ProgrammeRow) => {
  const { application, review, memberIds } = candidate;
  const { applicationId, organisationId, title, status, submittedAt, completeAt } = application;
  const { requestedCents, exceptions } = application;
  return {
    ...place,
    ...{ applicationId, organisationId, title, status, submittedAt, completeAt, requestedCents, exceptions },
    ...shownResult(review, memberIds),
    voided: voidOf(candidate, programme),
  };
};

/** Ranks and sums would tell of the scores in between, so they are left out where some are withheld. */
const withoutOrder = (entry: ReturnType<typeof shown>) => ({
  ...entry,
  ...{
    rank: null,
    place: null,
    runningCents: null,
    remainingCents: null,
    withVoided: null,
    normalised: null,
  },
});

/** The ranking that counts, and beside each place the one with the sheets that do not count, and the normalised one. */
const ordered = (entries: readonly Entry[], availableCents: number, programme: ProgrammeRow) => {
  const withVoided = countedWithVoid(entries, availableCents);
  const normalised = normalisedCount(entries, availableCents);
  return ranking(entries, availableCents).map((ranked) => ({
    ...shown(ranked, programme),
    withVoided: withVoided?.get(ranked.candidate.applicationId) ?? null,
    normalised: normalised.get(ranked.candidate.applicationId) ?? null,
  }));
};

const withheldBecause = ({ review }: Entry, looking: LookingAtScores) => {
  if (hasConflict(review, looking)) return 'conflict';
  return review.visibility === 'after-closing' ? 'sealed' : 'own-sheet-missing';
};

type Where = { readonly fund: FundRow; readonly programme: ProgrammeRow; readonly roundId: string };

const rankingOfFund = (
  { fund, programme, roundId }: Where,
  entries: readonly Entry[],
  looking: LookingAtScores,
) => {
  const availableCents = publicFund(fund).rounds.find((round) => round.roundId === roundId)?.freeCents ?? 0;
  const visible = entries.filter(({ review }) => scoreSight(review, programme, looking) === 'all');
  const isComplete = visible.length === entries.length;
  const inOrder = ordered(visible, availableCents, programme);
  return {
    fundId: fund.fundId,
    availableCents,
    isComplete,
    /** Whether sheets that do not count would have changed a place. */
    isChangedByVoid:
      isComplete &&
      inOrder.some(
        ({ rank, place, withVoided }) =>
          withVoided && (withVoided.rank !== rank || withVoided.place !== place),
      ),
    entries: isComplete ? inOrder : inOrder.map(withoutOrder),
    /** Applications whose scores this person may not see, or not yet. */
    withheld: entries
      .filter((entry) => !visible.includes(entry))
      .map((entry) => ({
        applicationId: entry.applicationId,
        title: entry.application.title,
        reason: withheldBecause(entry, looking),
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
  const rankings = [];
  for (const [fundId, applications] of await applicationsInRound(rows, roundId)) {
    const fund = (await rows.get(fundRow, `fund-${fundId}`))?.row;
    const programme = fund && (await programmeOf(rows, fund.programmeId));
    if (!programme) continue;
    const entries = (await entriesOf(rows, applications, programme)).filter((entry) =>
      knows(entry, programme, looking),
    );
    if (entries.length > 0) rankings.push(rankingOfFund({ fund, programme, roundId }, entries, looking));
  }
  return rankings.length > 0 ? { roundId, rankings } : undefined;
};
