import type { OrganisationRow } from '../organisation/organisation-row.ts';
import type { ProgrammeRow } from '../programme/programme-row.ts';

type Who = { readonly personId: string; readonly roles: ReadonlySet<string> };

/** What a person may do here: their offices, the organisations they act for, and their seats in committees. */
export const profileOf = (
  { personId, roles }: Who,
  organisations: readonly OrganisationRow[],
  programmes: readonly ProgrammeRow[],
) => ({
  personId,
  roles: [...roles].toSorted(),
  organisations: organisations.flatMap(({ organisationId, name, members }) =>
    members
      .filter((member) => member.personId === personId)
      .map(({ authority }) => ({ organisationId, name, authority })),
  ),
  seats: programmes.flatMap(({ programmeId, committees }) =>
    committees.flatMap(({ committeeId, title, seats }) =>
      seats
        .filter((seat) => seat.personId === personId)
        .map(({ seatId, voting, office }) => ({ programmeId, committeeId, title, seatId, voting, office })),
    ),
  ),
});
