import { applicationRow } from '../application/application-row.ts';
import { programmeRow } from '../programme/programme-row.ts';
import type { RowReader } from '../projection.ts';
import { type Looking, type LookingAtScores, lookingAtScores } from '../reading/visibility.ts';
import { type ReviewRow, reviewRow } from '../review/review-row.ts';
import { myTask } from './review-view.ts';

const committeesOf = async (rows: RowReader, { personId }: Looking) => {
  const programmes = await rows.list(programmeRow, 'all');
  return programmes.flatMap(({ row: { programmeId, committees } }) =>
    committees.flatMap(({ committeeId, seats }) => {
      const seat = seats.find((candidate) => candidate.personId === personId);
      return seat ? [{ list: `committee/${programmeId}/${committeeId}`, isVoting: seat.voting }] : [];
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

/** The applications that come before the committees in which a person sits, with what is left for them to do. */
export const myReviews = async (rows: RowReader, who: Looking) => {
  const looking = await lookingAtScores(rows, who);
  const committees = await committeesOf(rows, looking);
  const found = await Promise.all(
    committees.map(async ({ list, isVoting }) =>
      (await rows.list(reviewRow, list)).map(({ row }) => ({ row, isVoting })),
    ),
  );
  return Promise.all(found.flat().map(({ row, isVoting }) => line(rows, row, isVoting, looking)));
};
