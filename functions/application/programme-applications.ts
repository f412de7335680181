import * as z from 'zod';
import { applicationRow } from '../../domain/application/application-row.ts';
import { applicationStatuses } from '../../domain/application/application-status.ts';
import { receivedCases } from '../../domain/application/received-cases.ts';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { casesOf } from '../../domain/views/case-line.ts';
import { code, slug } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { orderedPage } from '../../runtime/http/ordered-page.ts';
import { PageSearch } from '../../runtime/http/page-search.ts';
import { wordedStatus } from '../../runtime/http/worded.ts';

/** GET /programmes/{programmeId}/applications: for the offices, newest first; those to a fund, or that stand somewhere */
export const handler = httpQuery({
  name: 'programme-applications',
  openTo: ['coordination-office', 'finance', 'checker', 'auditor'],
  params: z.strictObject({ programmeId: slug() }),
  search: PageSearch.extend({
    fundId: slug().optional(),
    applicationStatus: code(...applicationStatuses).optional(),
    order: code('rising', 'falling').default('falling'),
  }),
  view: async (rows, { params, search, ...context }) => {
    const { fundId, applicationStatus: status } = search;
    const list = receivedCases(params.programmeId, { fundId, status });
    const page = await orderedPage(rows, applicationRow, list, search, context);
    const cases = await casesOf(rows, page.rows, dayInBerlin(context.at));
    return {
      body: {
        items: cases.map(({ line }) => wordedStatus(line, context.language)),
        next: page.next,
      },
    };
  },
});
