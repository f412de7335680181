import * as z from 'zod';
import { flag } from '../../events/fields.ts';
import { LegalForm } from '../../events/legal-form.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { listOf, plain } from '../answer-parts.ts';
import type { handler as organisations } from './organisations.ts';

const Item = z.strictObject({
  organisationId: plain,
  name: plain,
  legalForm: LegalForm,
  seat: plain,
  isNonProfit: flag(),
  accountVersion: z.int().nullable(),
  accountConfirmed: flag(),
});

/** What `organisations` answers. */
export const organisationsAnswer = answers(listOf(Item), (told: AnswerOf<typeof organisations>) => told);
