import * as z from 'zod';
import { programmeRow } from '../../domain/programme/programme-row.ts';
import { slug } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /programmes/{programmeId}/committees/{committeeId}: who sits there, for its members and the offices. */
export const handler = httpQuery({
  name: 'committee',
  openTo: 'signed-in',
  params: z.strictObject({ programmeId: slug(), committeeId: slug() }),
  search: z.strictObject({}),
  view: async (rows, { params, who }) => {
    const found = await rows.get(programmeRow, `programme-${params.programmeId}`);
    const committee = found?.row.committees.find(({ committeeId }) => committeeId === params.committeeId);
    const mayLook = who.roles.size > 0 || committee?.seats.some(({ personId }) => personId === who.personId);
    return found && committee && mayLook ? { body: committee, version: found.revision } : undefined;
  },
});
