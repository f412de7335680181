import * as z from 'zod';
import { flag } from '../../events/fields.ts';
import { Authority } from '../../events/organisation-events.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { plain } from '../answer-parts.ts';
import type { handler as me } from './me.ts';

const Organisation = z.strictObject({ organisationId: plain, name: plain, authority: Authority });

const Seat = z.strictObject({
  programmeId: plain,
  committeeId: plain,
  title: plain,
  seatId: plain,
  voting: flag(),
  office: z.enum(['chair', 'deputy', 'member']),
});

const Me = z.strictObject({
  personId: plain,
  roles: z.array(plain),
  organisations: z.array(Organisation),
  seats: z.array(Seat),
});

/** What `me` answers. */
export const meAnswer = answers(Me, (told: AnswerOf<typeof me>) => told);
