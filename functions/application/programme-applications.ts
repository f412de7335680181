import * as z from 'zod';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { pageOf } from '../../domain/reading/page.ts';
import { caseLines, submissionKey } from '../../domain/views/case-line.ts';
import { slug } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { PageSearch } from '../../runtime/http/page-search.ts';
import { wordedStatus } from '../../runtime/http/worded.ts';

/** GET /programmes/{programmeId}/applications: for the offices, newest first */
export const handler = httpQuery({
  name: 'programme-applications',
  openTo: ['coordination-office', 'finance', 'checker', 'auditor'],
  params: z.strictObject({ programmeId: slug() }),
  search: PageSearch,
  view: async (rows, { params, search, at, language }) => {
    const lines = await caseLines(rows, `programme/${params.programmeId}`, dayInBerlin(at));
    const { items, next } = pageOf(lines, submissionKey, search, 'falling');
    return { body: { items: items.map((line) => wordedStatus(line, language)), next } };
  },
});
