import * as z from 'zod';
import { FinancePlan, RequestedException } from '../../events/application-content.ts';
import { day, instant } from '../../events/fields.ts';
import { personalText, plain, told } from '../answer-parts.ts';

export const Content = z.strictObject({
  title: personalText.optional(),
  summary: personalText.optional(),
  description: personalText.optional(),
  place: personalText.optional(),
  targetGroup: personalText.optional(),
  participantCount: z.int().optional(),
  localParticipantCount: z.int().nullable().optional(),
  projectKind: plain.nullable().optional(),
  startsOn: day().optional(),
  endsOn: day().optional(),
  contactName: personalText.optional(),
  contactEmail: personalText.optional(),
  financePlan: told(FinancePlan).optional(),
  answers: z.array(z.strictObject({ questionId: plain, text: personalText })).optional(),
  declarations: z.array(plain).optional(),
  exceptions: z.array(told(RequestedException)).optional(),
});

export const Change = z.strictObject({ field: plain, before: z.unknown(), after: z.unknown() });

export const Part = z.enum([
  'expenditure',
  'income',
  'isInputTaxDeductible',
  'lumpSumBasis',
  'requestedCents',
]);

export const PlanChange = z.strictObject({
  part: Part,
  line: plain,
  before: z.unknown(),
  after: z.unknown(),
});

export const Version = z.strictObject({
  version: z.int(),
  at: instant(),
  content: Content,
  changes: z.array(Change),
  planChanges: z.array(PlanChange),
});
