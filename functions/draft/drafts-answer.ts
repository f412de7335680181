import * as z from 'zod';
import { instant } from '../../events/fields.ts';
import type { AnswerForm } from '../../runtime/http/described.ts';
import { listOf, plain } from '../answer-parts.ts';

const DraftLine = z.strictObject({
  applicationId: plain,
  organisationId: plain,
  programmeId: plain,
  fundId: plain,
  roundId: plain,
  version: z.int(),
  savedAt: instant(),
  startedAt: instant(),
  title: plain.nullable(),
});

/** What `drafts` answers. */
export const draftsAnswer: AnswerForm = listOf(DraftLine);
