import * as z from 'zod';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { pageOf } from '../../domain/reading/page.ts';
import { allMissingSteps, missingStepKey } from '../../domain/views/missing-steps.ts';
import { code } from '../../events/fields.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { wordedStep } from '../../runtime/http/worded.ts';

/** GET /missing-steps: for the offices */
export const handler = httpList({
  name: 'missing-steps',
  openTo: ['coordination-office', 'finance', 'checker', 'auditor'],
  params: z.strictObject({}),
  choices: { state: code('late', 'today', 'ahead').optional() },
  columns: [
    ...([
      'applicationId',
      'organisationId',
      'paymentId',
      'title',
      'step',
      'waitsFor',
      'dueOn',
      'state',
    ] as const),
    ...(['daysLate', 'text', 'nextText'] as const),
  ],
  view: async (rows, { search, wish, at, language }) => {
    const steps = await allMissingSteps(rows, dayInBerlin(at));
    const wanted = steps.filter(({ state }) => search.state === undefined || state === search.state);
    const { items, next } = pageOf(wanted, missingStepKey, wish);
    return { items: items.map((step) => wordedStep(step, language)), next };
  },
});
