import { applicationRow } from '../application/application-row.ts';
import { organisationRow } from '../organisation/organisation-row.ts';
import type { Ties } from '../person/order-erasure.ts';
import { programmeRow } from '../programme/programme-row.ts';
import type { RowReader } from '../projection.ts';
import { retentionRow } from '../retention/retention-row.ts';

const keptIn = async (rows: RowReader, organisationId: string): Promise<Ties['kept']> => {
  const applications = await rows.list(applicationRow, `organisation/${organisationId}`);
  const cases = await Promise.all(
    applications.map(async ({ row: { applicationId } }) => {
      const retention = (await rows.get(retentionRow, `retention-${applicationId}`))?.row;
      const isErased = retention !== undefined && retention.erasedOn !== null;
      return isErased ? [] : [{ applicationId, keptUntilOn: retention?.keptUntilOn ?? null }];
    }),
  );
  return cases.flat();
};

/** What ties a person to the work now, and the cases of every organisation that they ever acted for. */
export const personTies = async (rows: RowReader, personId: string): Promise<Ties> => {
  const [organisations, involved, programmes] = await Promise.all([
    rows.list(organisationRow, `member/${personId}`),
    rows.list(organisationRow, `involved/${personId}`),
    rows.list(programmeRow, 'all'),
  ]);
  const kept = await Promise.all(involved.map(({ row }) => keptIn(rows, row.organisationId)));
  const seats = programmes.flatMap(({ row }) => row.committees.flatMap((committee) => committee.seats));
  return {
    organisationCount: organisations.length,
    seatCount: seats.filter((seat) => seat.personId === personId).length,
    kept: kept.flat(),
  };
};
