import * as z from 'zod';
import { doers } from '../../domain/agenda/agenda.ts';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { worklist } from '../../domain/views/worklist.ts';
import { code, day, organisationId, slug } from '../../events/fields.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { worded } from '../../runtime/http/worded.ts';

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
    dueFrom: day().optional(),
    dueTo: day().optional(),
  },
  columns: [
    ...(['applicationId', 'programmeId', 'fundId', 'organisationId', 'title', 'waitsFor'] as const),
    ...(['dueOn', 'isOverdue', 'since', 'text'] as const),
  ],
  view: async (rows, { search, wish, at, language }) => {
    const { items, next } = await worklist(rows, dayInBerlin(at), search, wish);
    return { items: items.map((item) => worded(item, language)), next };
  },
});
