import * as z from 'zod';
import { toProgramme } from '../../domain/permissions/fund-standing.ts';
import { officePermissions } from '../../domain/permissions/office.ts';
import { programme } from '../../domain/programme/programme.ts';
import { seatCommittee as decide } from '../../domain/programme/seat-committee.ts';
import { count, publicText, slug, text } from '../../events/fields.ts';
import { Seat } from '../../events/programme-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** Minutes name who was there, so a seat names its member; most committees know neither groups nor substitutes. */
const SeatOrSimpler = Seat.extend({
  name: text(70),
  substituteName: text(70).nullable().default(null),
  group: Seat.shape.group.default(null),
  substitutePersonId: Seat.shape.substitutePersonId.default(null),
});

/** PUT /programmes/{programmeId}/committees/{committeeId} */
export const seatCommittee = command({
  name: 'seat-committee',
  permission: officePermissions['seat-committee'],
  standing: toProgramme,
  params: z.strictObject({ programmeId: slug(), committeeId: slug() }),
  body: z.strictObject({
    title: publicText(),
    seats: z.array(SeatOrSimpler).max(60),
    term: count(100),
  }),
  aggregate: programme,
  key: ({ params }) => params.programmeId,
  decide,
  refusals: {
    'unknown-programme': 404,
    'committee-emptied': 422,
    'committee-needs-one-chair': 422,
    'person-on-two-seats': 422,
    'seat-twice': 422,
    'name-without-substitute': 422,
    'seats-below-rules': 422,
  },
});

export const handler = httpCommand(seatCommittee);
