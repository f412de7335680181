import * as z from 'zod';
import { meetingFor } from '../../domain/views/meeting-view.ts';
import { meetingId } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /meetings/{meetingId} */
export const handler = httpQuery({
  name: 'meeting',
  openTo: 'signed-in',
  params: z.strictObject({ meetingId: meetingId() }),
  search: z.strictObject({}),
  view: (rows, { params, who }) => meetingFor(rows, who, params.meetingId),
});
