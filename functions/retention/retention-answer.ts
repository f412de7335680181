import * as z from 'zod';
import { day } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { personalText, plain } from '../answer-parts.ts';
import type { handler as retention } from './retention.ts';

const Retention = z.strictObject({
  applicationId: plain,
  fromOn: day().nullable(),
  keptUntilOn: day().nullable(),
  holdReason: personalText.nullable(),
  erasedOn: day().nullable(),
});

/** What `retention` answers. */
export const retentionAnswer = answers(Retention, (told: AnswerOf<typeof retention>) => told);
