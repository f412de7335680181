import * as z from 'zod';
import { flag, instant } from '../../events/fields.ts';
import { ResolutionReference } from '../../events/fund-events.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { personalText, plain, told } from '../answer-parts.ts';
import type { handler as waitingList } from './waiting-list.ts';

const Entry = z.strictObject({
  rank: z.int(),
  applicationId: plain,
  organisationId: plain,
  title: personalText,
  roundId: plain,
  requestedCents: z.int(),
  resolution: told(ResolutionReference),
  since: instant().nullable(),
  moveUpCents: z.int().nullable(),
  isPartial: flag(),
});

const WaitingList = z.strictObject({
  fundId: plain,
  freeCents: z.int(),
  proposedAt: instant().nullable(),
  entries: z.array(Entry),
});

/** What `waiting-list` answers. */
export const waitingListAnswer = answers(WaitingList, (told: AnswerOf<typeof waitingList>) => told);
