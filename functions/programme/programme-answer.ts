import * as z from 'zod';
import { day, instant } from '../../events/fields.ts';
import { RuleSet } from '../../events/rule-set.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { plain, told } from '../answer-parts.ts';
import type { handler as programme } from './programme.ts';

const Committee = z.strictObject({
  committeeId: plain,
  title: plain,
  term: z.number(),
  votingSeats: z.number(),
  advisorySeats: z.number(),
});

const Programme = z.strictObject({
  committees: z.array(Committee),
  programmeId: plain,
  title: plain,
  grantor: plain,
  closedOn: day().nullable(),
  ruleSets: z.array(z.strictObject({ publishedAt: instant(), ruleSet: told(RuleSet) })),
});

/** What `programme` answers. */
export const programmeAnswer = answers(Programme, (told: AnswerOf<typeof programme>) => told);
