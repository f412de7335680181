import * as z from 'zod';
import { flag } from '../../events/fields.ts';
import { personalText, plain } from '../answer-parts.ts';

export const Group = z.enum(['administration', 'civil-society', 'economy', 'politics', 'youth']);

export const Seat = z.strictObject({
  seatId: plain,
  personId: plain,
  voting: flag(),
  office: z.enum(['chair', 'deputy', 'member']),
  group: Group.nullable(),
  substitutePersonId: plain.nullable(),
  name: personalText.nullable(),
  substituteName: personalText.nullable(),
});
