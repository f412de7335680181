import * as z from 'zod';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { allCases, type WhichCase } from '../../domain/views/all-cases.ts';
import { countByStatus, countOfCases } from '../../domain/views/counted-cases.ts';
import {
  organisationId as anOrganisationId,
  personId as aPersonId,
  code,
  day,
  slug,
} from '../../events/fields.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { newestFirst, wordsOfName } from '../../runtime/http/list-search.ts';
import type { SignedIn } from '../../runtime/http/request.ts';
import { wordedStatus } from '../../runtime/http/worded.ts';
import { CaseStatus } from '../status-answer-parts.ts';
import { caseColumns } from './case-columns.ts';

type Asked = Omit<WhichCase, 'inChargeId'> & { readonly inCharge?: string | undefined };

const asked = (
  { inCharge, status, programmeId, fundId, roundId, organisationId, dueFrom, dueTo, name }: Asked,
  { personId }: Pick<SignedIn, 'personId'>,
): WhichCase => ({
  ...{ status, programmeId, fundId, roundId, organisationId, dueFrom, dueTo, name },
  inChargeId: inCharge === 'me' ? personId : inCharge,
});

/** GET /cases: for the offices, newest first; by status, programme, fund, round, applicant, person in charge, day and name */
export const handler = httpList({
  name: 'all-cases',
  openTo: ['coordination-office', 'finance', 'checker', 'auditor'],
  params: z.strictObject({}),
  choices: {
    status: CaseStatus.optional(),
    programmeId: slug().optional(),
    fundId: slug().optional(),
    roundId: slug().optional(),
    organisationId: anOrganisationId().optional(),
    inCharge: z.union([code('me'), aPersonId()]).optional(),
    dueFrom: day().optional(),
    dueTo: day().optional(),
    /** Words, each of which a word of the applicant's name begins with. */
    name: wordsOfName(),
    order: newestFirst(),
    countBy: code('status').optional(),
  },
  columns: caseColumns,
  view: async (rows, { search, who, wish, at, language }) => {
    const which = asked(search, who);
    const page = await allCases(rows, dayInBerlin(at), which, { ...wish, order: search.order });
    const items = page.items.map((line) => wordedStatus(line, language));
    const isByStatus = search.countBy === 'status' && search.format === 'json';
    const byStatus = isByStatus ? await countByStatus(rows, dayInBerlin(at), which) : undefined;
    return { items, next: page.next, more: { isNameCut: page.isNameCut, ...(byStatus && { byStatus }) } };
  },
  count: (rows, { search, who, at }) => countOfCases(rows, dayInBerlin(at), asked(search, who)),
});
