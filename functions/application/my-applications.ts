import * as z from 'zod';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { pageOf } from '../../domain/reading/page.ts';
import { ownOrganisationIds } from '../../domain/reading/visibility.ts';
import { caseLines, submissionKey } from '../../domain/views/case-line.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { PageSearch } from '../../runtime/http/page-search.ts';
import { wordedStatus } from '../../runtime/http/worded.ts';

/** GET /applications: those of my organisations, newest first */
export const handler = httpQuery({
  name: 'my-applications',
  openTo: 'signed-in',
  params: z.strictObject({}),
  search: PageSearch,
  view: async (rows, { search, who, at, language }) => {
    const today = dayInBerlin(at);
    const organisationIds = await ownOrganisationIds(rows, who);
    const lines = await Promise.all(
      [...organisationIds].map((organisationId) => caseLines(rows, `organisation/${organisationId}`, today)),
    );
    const { items, next } = pageOf(lines.flat(), submissionKey, search, 'falling');
    return { body: { items: items.map((line) => wordedStatus(line, language)), next } };
  },
});
