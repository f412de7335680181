import * as z from 'zod';
import { programmeRow, programmesById } from '../../domain/programme/programme-row.ts';
import { countIn } from '../../domain/reading/count.ts';
import { httpList } from '../../runtime/http/http-list.ts';

/** GET /programmes: by their ids */
export const handler = httpList({
  name: 'programmes',
  openTo: 'public',
  params: z.strictObject({}),
  choices: {},
  columns: ['programmeId', 'title', 'grantor', 'closedOn'],
  view: async (rows, { wish }) => {
    const { rows: found, next } = await rows.page(programmeRow, programmesById, { ...wish, order: 'rising' });
    const items = found.map(({ row: { programmeId, title, grantor, closedOn } }) => ({
      ...{ programmeId, title, grantor, closedOn },
    }));
    return { items, next };
  },
  count: (rows) => countIn(rows, programmeRow, programmesById),
});
