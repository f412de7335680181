import { applicationRow } from '../agenda/application-rows.ts';
import { seatIn } from '../meeting/item-seats.ts';
import { type MeetingRow, meetingRow } from '../meeting/meeting-row.ts';
import { minutesOf } from '../meeting/minutes.ts';
import { organisationRow } from '../organisation/organisation-row.ts';
import type { RowReader } from '../projection.ts';
import { type Looking, readsEveryCase } from '../reading/visibility.ts';

const named = async (rows: RowReader, row: MeetingRow, digest: string) => {
  const minutes = minutesOf(row);
  const items = await Promise.all(
    minutes.items.map(async (item) => {
      const [application, organisation] = await Promise.all([
        rows.get(applicationRow, `application-${item.applicationId}`),
        rows.get(organisationRow, `organisation-${item.organisationId}`),
      ]);
      return {
        ...item,
        title: application?.row.title ?? null,
        organisationName: organisation?.row.name ?? null,
      };
    }),
  );
  const { signature, corrections } = row;
  return { ...minutes, items, digest, signature, corrections };
};

/** The minutes with the titles of what was decided, their digest and who signed them. */
export type MinutesFacts = Awaited<ReturnType<typeof named>>;

/** The minutes of a meeting as its members and the offices see them; undefined for everybody else. */
export const minutesFor = async (
  rows: RowReader,
  looking: Looking,
  meetingId: string,
  digestOf: (row: MeetingRow) => string,
) => {
  const found = await rows.get(meetingRow, `meeting-${meetingId}`);
  const maySee = found && (readsEveryCase(looking) || seatIn(found.row, looking.personId) !== undefined);
  if (!found || !maySee) return undefined;
  return { body: await named(rows, found.row, digestOf(found.row)), version: found.revision };
};
