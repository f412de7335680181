import * as z from 'zod';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { pageOf } from '../../domain/reading/page.ts';
import { workKey, worklist } from '../../domain/views/worklist.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { worded } from '../../runtime/http/worded.ts';

/** GET /worklist: for the offices */
export const handler = httpList({
  name: 'worklist',
  openTo: ['coordination-office', 'finance', 'checker', 'auditor'],
  params: z.strictObject({}),
  choices: {},
  columns: ['applicationId', 'organisationId', 'title', 'waitsFor', 'dueOn', 'isOverdue', 'since', 'text'],
  view: async (rows, { wish, at, language }) => {
    const { items, next } = pageOf(await worklist(rows, dayInBerlin(at)), workKey, wish);
    return { items: items.map((item) => worded(item, language)), next };
  },
});
