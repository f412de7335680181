import { organisationRow } from '../organisation/organisation-row.ts';
import type { RowReader } from '../projection.ts';

/** Everyone who acts for an organisation now. */
export const membersOf = async (rows: RowReader, organisationId: string): Promise<ReadonlySet<string>> => {
  const organisation = await rows.get(organisationRow, `organisation-${organisationId}`);
  return new Set(organisation?.row.members.map(({ personId }) => personId));
};
