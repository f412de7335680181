import * as z from 'zod';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { missingStepKey, missingStepsOf } from '../../domain/views/missing-steps.ts';
import { applicationId } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { wordedStep } from '../../runtime/http/worded.ts';

/** GET /applications/{applicationId}/missing-steps: for its organisation and the offices */
export const handler = httpQuery({
  name: 'application-missing-steps',
  openTo: 'signed-in',
  params: z.strictObject({ applicationId: applicationId() }),
  search: z.strictObject({}),
  view: async (rows, { params, who, at, language }) => {
    const steps = await missingStepsOf(rows, params.applicationId, who, dayInBerlin(at));
    const inOrder = steps?.toSorted((one, other) => (missingStepKey(one) < missingStepKey(other) ? -1 : 1));
    return inOrder && { body: { items: inOrder.map((step) => wordedStep(step, language)) } };
  },
});
