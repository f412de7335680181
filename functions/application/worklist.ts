import * as z from 'zod';
import { doers } from '../../domain/agenda/agenda.ts';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { worklist } from '../../domain/views/worklist.ts';
import { code, day, organisationId, personId, slug } from '../../events/fields.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { worded } from '../../runtime/http/worded.ts';
import { inChargeAsked } from './in-charge-asked.ts';

/** GET /worklist: for the offices; of one who has to act, of a programme, a fund, an organisation, due from and up to a day */
export const handler = httpList({
  name: 'worklist',
  openTo: ['coordination-office', 'finance', 'checker', 'auditor'],
  params: z.strictObject({}),
  choices: {
    waitsFor: code(...doers).optional(),
    programmeId: slug().optional(),
    fundId: slug().optional(),
    organisationId: organisationId().optional(),
    inCharge: z.union([code('me', 'nobody'), personId()]).optional(),
    dueFrom: day().optional(),
    dueTo: day().optional(),
  },
  columns: [
    ...([
      'applicationId',
      'programmeId',
      'fundId',
      'organisationId',
      'title',
      'waitsFor',
      'inChargeId',
    ] as const),
    ...(['dueOn', 'isOverdue', 'since', 'text'] as const),
  ],
  view: async (rows, { search: { inCharge, ...search }, who, wish, at, language }) => {
    const which = { ...search, inChargeId: inChargeAsked(inCharge, who) };
    const { items, next } = await worklist(rows, dayInBerlin(at), which, wish);
    return { items: items.map((item) => worded(item, language)), next };
  },
});
