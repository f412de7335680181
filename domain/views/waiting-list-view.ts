import { applicationRow } from '../agenda/application-rows.ts';
import type { ApplicationRow } from '../application/application-row.ts';
import { freeInRowCents } from '../fund/fund-row.ts';
import { movesInRow } from '../fund/moves-in-row.ts';
import { inRank, type Move, type Waiting } from '../fund/waiting-list.ts';
import { type WaitingListRow, waitingListRow } from '../fund/waiting-list-row.ts';
import type { RowReader } from '../projection.ts';
import { type Looking, programmeOf, readsEveryCase, seatIn } from '../reading/visibility.ts';

type Found = { readonly entry: Waiting; readonly application: ApplicationRow };

/** Those who still wait: whoever withdrew or was decided on otherwise is left out. */
export const stillWaiting = async (rows: RowReader, { list }: WaitingListRow): Promise<readonly Found[]> => {
  const found = await Promise.all(
    inRank(list.waiting).map(async (entry) => ({
      entry,
      application: (await rows.get(applicationRow, `application-${entry.applicationId}`))?.row,
    })),
  );
  return found.flatMap(({ entry, application }) =>
    application?.status === 'waitlisted' ? [{ entry, application }] : [],
  );
};

const shown = ({ entry, application }: Found, rank: number, since: string | undefined, move?: Move) => ({
  rank,
  applicationId: entry.applicationId,
  organisationId: application.organisationId,
  title: application.title,
  roundId: entry.roundId,
  requestedCents: entry.requestedCents,
  resolution: entry.resolution,
  since: since ?? null,
  /** What it could get now; null while the money does not reach so far. */
  moveUpCents: move?.amountCents ?? null,
  isPartial: move !== undefined && move.amountCents < entry.requestedCents,
});

const mayRead = async (rows: RowReader, row: WaitingListRow, who: Looking): Promise<boolean> => {
  if (readsEveryCase(who) || who.roles.has('administrator')) return true;
  const programme = await programmeOf(rows, row.programmeId);
  return programme !== undefined && seatIn(programme, row.committeeId, who.personId) !== undefined;
};

/**
 * Who waits for the money of a fund, by the rank of the resolution, what is free, and who moves up with which sum.
 *
 * @returns undefined for whoever is neither in an office nor on the committee of the fund
 */
export const waitingListView = async (rows: RowReader, fundId: string, who: Looking, now: string) => {
  const row = (await rows.get(waitingListRow, `fund-${fundId}`))?.row;
  if (!row || !(await mayRead(rows, row, who))) return undefined;
  const found = await stillWaiting(rows, row);
  const waiting = found.map(({ entry }) => entry);
  const moves = new Map(movesInRow(row, waiting, now).map((move) => [move.applicationId, move]));
  return {
    fundId,
    freeCents: freeInRowCents(row),
    proposedAt: row.proposedAt,
    entries: found.map((one, place) => {
      const { applicationId } = one.entry;
      return shown(one, place + 1, row.since[applicationId], moves.get(applicationId));
    }),
  };
};
