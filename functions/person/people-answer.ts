import * as z from 'zod';
import { instant } from '../../events/fields.ts';
import { Role } from '../../events/person-events.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { listOf, plain } from '../answer-parts.ts';
import { Erasure } from './erasure-answer-parts.ts';
import type { handler as people } from './people.ts';

const Item = z.strictObject({
  offices: z.array(Role),
  version: z.int(),
  personId: plain,
  roles: z.array(z.strictObject({ role: Role, since: instant() })),
  erasure: Erasure.nullable(),
});

/** What `people` answers. */
export const peopleAnswer = answers(listOf(Item), (told: AnswerOf<typeof people>) => told);
