import * as z from 'zod';
import { programmeRow } from '../../domain/programme/programme-row.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /programmes */
export const handler = httpQuery({
  name: 'programmes',
  openTo: 'public',
  params: z.strictObject({}),
  search: z.strictObject({}),
  view: async (rows) => {
    const programmes = await rows.list(programmeRow, 'all');
    return {
      body: {
        programmes: programmes.map(({ row: { programmeId, title, grantor, closedOn } }) => ({
          programmeId,
          title,
          grantor,
          closedOn,
        })),
      },
    };
  },
});
