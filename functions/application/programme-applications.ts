import * as z from 'zod';
import { applicationRow } from '../../domain/agenda/application-rows.ts';
import { applicationStatuses } from '../../domain/application/application-status.ts';
import { receivedCases } from '../../domain/application/received-cases.ts';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { countIn } from '../../domain/reading/count.ts';
import { pageWhere } from '../../domain/reading/page.ts';
import { casesOf } from '../../domain/views/case-line.ts';
import { code, organisationId, slug } from '../../events/fields.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { newestFirst } from '../../runtime/http/list-search.ts';
import { wordedStatus } from '../../runtime/http/worded.ts';
import { caseColumns } from './case-columns.ts';

/** GET /programmes/{programmeId}/applications: for the offices, newest first; those to a fund, or that stand somewhere */
export const handler = httpList({
  name: 'programme-applications',
  openTo: ['coordination-office', 'finance', 'checker', 'auditor'],
  params: z.strictObject({ programmeId: slug() }),
  choices: {
    fundId: slug().optional(),
    roundId: slug().optional(),
    organisationId: organisationId().optional(),
    applicationStatus: code(...applicationStatuses).optional(),
    order: newestFirst(),
  },
  columns: caseColumns,
  view: async (rows, { params, search, wish, at, language }) => {
    const { fundId, roundId, organisationId: ofId, applicationStatus: status, order } = search;
    const list = receivedCases(params.programmeId, { fundId, status });
    const page = await pageWhere(
      (part) => rows.page(applicationRow, list, { ...part, order }),
      wish,
      ({ row }) =>
        (roundId ?? row.roundId) === row.roundId && (ofId ?? row.organisationId) === row.organisationId,
    );
    const found = page.rows.map(({ row }) => row);
    const cases = await casesOf(rows, found, dayInBerlin(at));
    return { items: cases.map(({ line }) => wordedStatus(line, language)), next: page.next };
  },
  count: async (
    rows,
    { params, search: { fundId, roundId, organisationId: ofId, applicationStatus: status } },
  ) =>
    roundId === undefined && ofId === undefined
      ? countIn(rows, applicationRow, receivedCases(params.programmeId, { fundId, status }))
      : undefined,
});
