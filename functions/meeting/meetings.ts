import * as z from 'zod';
import { meetingRow } from '../../domain/meeting/meeting-row.ts';
import { pageOf } from '../../domain/reading/page.ts';
import { readsEveryCase } from '../../domain/reading/visibility.ts';
import { meetingLine } from '../../domain/views/meeting-view.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { PageSearch } from '../../runtime/http/page-search.ts';

/** GET /meetings: those I have a seat in, and for the offices all; the latest first */
export const handler = httpQuery({
  name: 'meetings',
  openTo: 'signed-in',
  params: z.strictObject({}),
  search: PageSearch,
  view: async (rows, { search, who }) => {
    const list = readsEveryCase(who) ? 'all' : `member/${who.personId}`;
    const found = await rows.list(meetingRow, list);
    const lines = found.map(({ row }) => meetingLine(row));
    const keyOf = ({ startsAt, meetingId }: (typeof lines)[number]) => `${startsAt}/${meetingId}`;
    const { items, next } = pageOf(lines, keyOf, search, 'falling');
    return { body: { meetings: items, next } };
  },
});
