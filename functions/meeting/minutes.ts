import * as z from 'zod';
import { minutesFor } from '../../domain/views/minutes.ts';
import { meetingId } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { digestOfMinutes } from './minutes-digest.ts';

/** GET /meetings/{meetingId}/minutes */
export const handler = httpQuery({
  name: 'minutes',
  openTo: 'signed-in',
  params: z.strictObject({ meetingId: meetingId() }),
  search: z.strictObject({}),
  view: (rows, { params, who }) => minutesFor(rows, who, params.meetingId, digestOfMinutes),
});
