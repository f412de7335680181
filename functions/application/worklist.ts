import * as z from 'zod';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { pageOf } from '../../domain/reading/page.ts';
import { workKey, worklist } from '../../domain/views/worklist.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { PageSearch } from '../../runtime/http/page-search.ts';
import { worded } from '../../runtime/http/worded.ts';

/** GET /worklist: for the offices */
export const handler = httpQuery({
  name: 'worklist',
  openTo: ['coordination-office', 'finance', 'checker', 'auditor'],
  params: z.strictObject({}),
  search: PageSearch,
  view: async (rows, { search, at, language }) => {
    const { items, next } = pageOf(await worklist(rows, dayInBerlin(at)), workKey, search);
    return { body: { items: items.map((item) => worded(item, language)), next } };
  },
});
