import * as z from 'zod';
import { applicationRow } from '../../domain/agenda/application-rows.ts';
import { receivedFrom } from '../../domain/application/received-cases.ts';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { countIn, countTogether } from '../../domain/reading/count.ts';
import { mergedPage, sourceOf } from '../../domain/reading/merged-page.ts';
import { ownOrganisationIds } from '../../domain/reading/visibility.ts';
import { casesOf } from '../../domain/views/case-line.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { newestFirst } from '../../runtime/http/list-search.ts';
import { wordedStatus } from '../../runtime/http/worded.ts';
import { caseColumns } from './case-columns.ts';

/** GET /applications: those of my organisations, newest first */
export const handler = httpList({
  name: 'my-applications',
  openTo: 'signed-in',
  params: z.strictObject({}),
  choices: { order: newestFirst() },
  columns: caseColumns,
  view: async (rows, { search: { order }, who, wish, at, language }) => {
    const sources = [...(await ownOrganisationIds(rows, who))].map((organisationId) =>
      sourceOf(rows, applicationRow, receivedFrom(organisationId), ({ row }) => [row]),
    );
    const page = await mergedPage(sources, { ...wish, order });
    const cases = await casesOf(rows, page.items, dayInBerlin(at));
    return { items: cases.map(({ line }) => wordedStatus(line, language)), next: page.next };
  },
  count: async (rows, { who }) => {
    const lists = [...(await ownOrganisationIds(rows, who))].map(receivedFrom);
    return countTogether(await Promise.all(lists.map((list) => countIn(rows, applicationRow, list))));
  },
});
