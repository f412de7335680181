import * as z from 'zod';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { pageOf } from '../../domain/reading/page.ts';
import { allMissingSteps, missingStepKey } from '../../domain/views/missing-steps.ts';
import { code } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { PageSearch } from '../../runtime/http/page-search.ts';
import { wordedStep } from '../../runtime/http/worded.ts';

/** GET /missing-steps: for the offices */
export const handler = httpQuery({
  name: 'missing-steps',
  openTo: ['coordination-office', 'finance', 'checker', 'auditor'],
  params: z.strictObject({}),
  search: PageSearch.extend({ state: code('late', 'today', 'ahead').optional() }),
  view: async (rows, { search, at, language }) => {
    const steps = await allMissingSteps(rows, dayInBerlin(at));
    const wanted = steps.filter(({ state }) => search.state === undefined || state === search.state);
    const { items, next } = pageOf(wanted, missingStepKey, search);
    return { body: { items: items.map((step) => wordedStep(step, language)), next } };
  },
});
