import * as z from 'zod';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { searchWords } from '../../domain/search-words.ts';
import { allCases } from '../../domain/views/all-cases.ts';
import { code, day, organisationId, personId, slug, text } from '../../events/fields.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { newestFirst } from '../../runtime/http/list-search.ts';
import { wordedStatus } from '../../runtime/http/worded.ts';
import { CaseStatus } from '../status-answer-parts.ts';
import { caseColumns } from './case-columns.ts';

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
    organisationId: organisationId().optional(),
    inCharge: z.union([code('me'), personId()]).optional(),
    dueFrom: day().optional(),
    dueTo: day().optional(),
    /** Words, each of which a word of the applicant's name begins with. */
    name: text(100).transform(searchWords).default([]),
    order: newestFirst(),
  },
  columns: caseColumns,
  view: async (rows, { search: { inCharge, order, ...search }, who, wish, at, language }) => {
    const inChargeId = inCharge === 'me' ? who.personId : inCharge;
    const page = await allCases(rows, dayInBerlin(at), { ...search, inChargeId }, { ...wish, order });
    const items = page.items.map((line) => wordedStatus(line, language));
    return { items, next: page.next, more: { isNameCut: page.isNameCut } };
  },
});
