import * as z from 'zod';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { programmeRow } from '../../domain/programme/programme-row.ts';
import { caseLines } from '../../domain/views/case-line.ts';
import { programmeStatus } from '../../domain/views/programme-status.ts';
import { slug } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { sentence } from '../../wording/sentence.ts';

/** GET /programmes/{programmeId}/status: for everybody */
export const handler = httpQuery({
  name: 'programme-status',
  openTo: 'public',
  params: z.strictObject({ programmeId: slug() }),
  search: z.strictObject({}),
  view: async (rows, { params: { programmeId }, at, language }) => {
    const programme = await rows.get(programmeRow, `programme-${programmeId}`);
    if (!programme) return undefined;
    const lines = await caseLines(rows, `programme/${programmeId}`, dayInBerlin(at));
    const { total, states } = programmeStatus(lines);
    const worded = states.map(({ statusKey, ...state }) => ({
      ...state,
      statusText: sentence(statusKey, language),
    }));
    return { body: { programmeId, title: programme.row.title, total, states: worded } };
  },
});
