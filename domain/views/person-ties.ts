import { applicationRow } from '../agenda/application-rows.ts';
import { meetingRow, meetingsOfMember } from '../meeting/meeting-row.ts';
import { organisationRow } from '../organisation/organisation-row.ts';
import type { Ties } from '../person/order-erasure.ts';
import { programmeRow } from '../programme/programme-row.ts';
import type { RowReader } from '../projection.ts';
import { everyRow } from '../reading/every-row.ts';
import { retentionRow } from '../retention/retention-row.ts';

/** What ties are told from. */
export const tieRows = [organisationRow, programmeRow, meetingRow, applicationRow, retentionRow] as const;

/** The cases of every organisation that somebody acted for, and of every meeting whose minutes name them. */
const casesOf = async (rows: RowReader, personId: string): Promise<ReadonlySet<string>> => {
  const [involved, meetings] = await Promise.all([
    rows.list(organisationRow, `involved/${personId}`),
    everyRow(rows, meetingRow, meetingsOfMember(personId)),
  ]);
  const applications = await Promise.all(
    involved.map(({ row }) => rows.list(applicationRow, `organisation/${row.organisationId}`)),
  );
  return new Set([
    ...applications.flat().map(({ row }) => row.applicationId),
    ...meetings.flatMap(({ row }) => row.items.map(({ applicationId }) => applicationId)),
  ]);
};

const stillKept = async (rows: RowReader, cases: ReadonlySet<string>): Promise<Ties['kept']> => {
  const kept = await Promise.all(
    [...cases].map(async (applicationId) => {
      const retention = (await rows.get(retentionRow, `retention-${applicationId}`))?.row;
      const isErased = retention !== undefined && retention.erasedOn !== null;
      return isErased ? [] : [{ applicationId, keptUntilOn: retention?.keptUntilOn ?? null }];
    }),
  );
  return kept.flat();
};

/** What ties a person to the work now, and the cases in whose papers their name is kept. */
export const personTies = async (rows: RowReader, personId: string): Promise<Ties> => {
  const [organisations, programmes, cases] = await Promise.all([
    rows.list(organisationRow, `member/${personId}`),
    rows.list(programmeRow, 'all'),
    casesOf(rows, personId),
  ]);
  const seats = programmes.flatMap(({ row }) => row.committees.flatMap((committee) => committee.seats));
  return {
    organisationCount: organisations.length,
    seatCount: seats.filter((seat) => seat.personId === personId).length,
    kept: await stillKept(rows, cases),
  };
};
