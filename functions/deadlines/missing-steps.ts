import * as z from 'zod';
import { doers } from '../../domain/agenda/agenda.ts';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { allMissingSteps } from '../../domain/views/missing-steps.ts';
import { code, organisationId } from '../../events/fields.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { wordedStep } from '../../runtime/http/worded.ts';

/** GET /missing-steps: for the offices; of one who has to act, of an organisation, late, due today or ahead */
export const handler = httpList({
  name: 'missing-steps',
  openTo: ['coordination-office', 'finance', 'checker', 'auditor'],
  params: z.strictObject({}),
  choices: {
    state: code('late', 'today', 'ahead').optional(),
    waitsFor: code(...doers).optional(),
    organisationId: organisationId().optional(),
  },
  columns: [
    ...(['applicationId', 'organisationId', 'paymentId', 'title', 'step', 'waitsFor', 'dueOn'] as const),
    ...(['state', 'daysLate', 'text', 'nextText'] as const),
  ],
  view: async (rows, { search, wish, at, language }) => {
    const { items, next } = await allMissingSteps(rows, dayInBerlin(at), search, wish);
    return { items: items.map((step) => wordedStep(step, language)), next };
  },
});
