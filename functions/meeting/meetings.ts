import * as z from 'zod';
import { meetingRow, meetingsByStart, meetingsOfMember } from '../../domain/meeting/meeting-row.ts';
import { countIn } from '../../domain/reading/count.ts';
import { pageWhere } from '../../domain/reading/page.ts';
import { readsEveryCase } from '../../domain/reading/visibility.ts';
import { meetingLine } from '../../domain/views/meeting-view.ts';
import { code, slug } from '../../events/fields.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { newestFirst } from '../../runtime/http/list-search.ts';

/** GET /meetings: those I have a seat in, and for the offices all; the latest first */
export const handler = httpList({
  name: 'meetings',
  openTo: 'signed-in',
  params: z.strictObject({}),
  choices: {
    programmeId: slug().optional(),
    committeeId: slug().optional(),
    state: code('open', 'closed').optional(),
    order: newestFirst(),
  },
  columns: [
    ...(['meetingId', 'programmeId', 'committeeId', 'title', 'place', 'startsAt', 'closedAt'] as const),
    ...(['itemCount', 'pendingCount', 'presentCount'] as const),
  ],
  view: async (rows, { search: { programmeId, committeeId, state, order }, wish, who }) => {
    const list = readsEveryCase(who) ? meetingsByStart(programmeId) : meetingsOfMember(who.personId);
    const { rows: found, next } = await pageWhere(
      (part) => rows.page(meetingRow, list, { ...part, order }),
      wish,
      ({ row }) =>
        (programmeId ?? row.programmeId) === row.programmeId &&
        (committeeId ?? row.committeeId) === row.committeeId &&
        (state === undefined || state === (row.closedAt === null ? 'open' : 'closed')),
    );
    return { items: found.map(({ row }) => meetingLine(row)), next };
  },
  count: async (rows, { search: { programmeId, committeeId, state }, who }) => {
    if (committeeId !== undefined || state !== undefined) return undefined;
    if (readsEveryCase(who)) return countIn(rows, meetingRow, meetingsByStart(programmeId));
    return programmeId === undefined ? countIn(rows, meetingRow, meetingsOfMember(who.personId)) : undefined;
  },
});
