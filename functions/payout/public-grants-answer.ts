import * as z from 'zod';
import { day, instant } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { listOf, personalText, plain } from '../answer-parts.ts';
import type { handler as publicGrants } from './public-grants.ts';

const Item = z.strictObject({
  startsOn: day(),
  endsOn: day(),
  issuedAt: instant(),
  amountCents: z.int(),
  finalCents: z.int().nullable(),
  fundId: plain,
  fundTitle: plain.nullable(),
  year: z.int().nullable(),
  programmeId: plain,
  programmeTitle: plain.nullable(),
  applicationId: plain,
  title: personalText.nullable(),
  organisationName: plain.nullable(),
});

/** What `public-grants` answers. */
export const publicGrantsAnswer = answers(listOf(Item), (told: AnswerOf<typeof publicGrants>) => told);
