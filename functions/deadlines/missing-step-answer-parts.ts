import * as z from 'zod';
import { day } from '../../events/fields.ts';
import { facts, personalText, plain } from '../answer-parts.ts';
import { WaitsFor } from '../status-answer-parts.ts';
import { Step } from './step-answer-parts.ts';

/** What should have happened, or is to happen, by a day. */
export const MissingStep = z
  .strictObject({
    key: plain,
    nextKey: plain,
    facts,
    state: z.enum(['ahead', 'late', 'today']),
    daysLate: z.number(),
    step: Step,
    applicationId: plain,
    organisationId: plain,
    title: personalText,
    paymentId: plain.nullable(),
    dueOn: day(),
    waitsFor: WaitsFor,
    nextText: plain,
    text: plain,
  })
  .meta({ id: 'MissingStep', description: 'What should have happened, or is to happen, by a day.' });
