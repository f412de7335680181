import { applicationRow } from '../agenda/application-rows.ts';
import type { PlaceWish } from '../ordered-list.ts';
import { programmeRow } from '../programme/programme-row.ts';
import type { RowReader } from '../projection.ts';
import { type Count, countIn, countTogether } from '../reading/count.ts';
import { mergedPage, sourceOf } from '../reading/merged-page.ts';
import { type Looking, type LookingAtScores, lookingAtScores } from '../reading/visibility.ts';
import { type ReviewRow, reviewRow, reviewsOfCommittee } from '../review/review-row.ts';
import { myTask } from './review-view.ts';

const committeesOf = async (rows: RowReader, { personId }: Looking) => {
  const programmes = await rows.list(programmeRow, 'all');
  return programmes.flatMap(({ row: { programmeId, committees } }) =>
    committees.flatMap(({ committeeId, seats }) => {
      const seat = seats.find((candidate) => candidate.personId === personId);
      return seat ? [{ list: reviewsOfCommittee(programmeId, committeeId), isVoting: seat.voting }] : [];
    }),
  );
};

const line = async (rows: RowReader, review: ReviewRow, isVoting: boolean, looking: LookingAtScores) => {
  const { applicationId, programmeId, fundId, roundId, committeeId, openedAt, closedAt } = review;
  const application = await rows.get(applicationRow, `application-${applicationId}`);
  return {
    ...{ applicationId, programmeId, fundId, roundId, committeeId, openedAt, closedAt },
    title: application?.row.title ?? null,
    requestedCents: application?.row.requestedCents ?? null,
    status: application?.row.status ?? null,
    task: myTask(review, isVoting, looking),
  };
};

/** A page of the applications that come before the committees in which a person sits, with what is left for them to do. */
export const myReviews = async (rows: RowReader, who: Looking, wish: PlaceWish) => {
  const looking = await lookingAtScores(rows, who);
  const committees = await committeesOf(rows, looking);
  const sources = committees.map(({ list, isVoting }) =>
    sourceOf(rows, reviewRow, list, async ({ row }) => [await line(rows, row, isVoting, looking)]),
  );
  return mergedPage(sources, wish);
};

/** How many there are. */
export const countOfMyReviews = async (rows: RowReader, who: Looking): Promise<Count> => {
  const committees = await committeesOf(rows, who);
  return countTogether(await Promise.all(committees.map(({ list }) => countIn(rows, reviewRow, list))));
};
