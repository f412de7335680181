import * as z from 'zod';
import { programmeRow } from '../../domain/programme/programme-row.ts';
import { publicProgramme } from '../../domain/views/programme-view.ts';
import { slug } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /programmes/{programmeId} */
export const handler = httpQuery({
  name: 'programme',
  openTo: 'public',
  params: z.strictObject({ programmeId: slug() }),
  search: z.strictObject({}),
  view: async (rows, { params }) => {
    const found = await rows.get(programmeRow, `programme-${params.programmeId}`);
    return found && { body: publicProgramme(found.row), version: found.revision };
  },
});
