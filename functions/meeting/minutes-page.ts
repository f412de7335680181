import * as z from 'zod';
import { isolated } from '../../domain/letters/isolated.ts';
import { minutesPage } from '../../domain/letters/minutes-page.ts';
import { type MinutesFacts, minutesFor } from '../../domain/views/minutes.ts';
import { meetingId } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { letterPage } from '../../runtime/http/letter-page.ts';
import { digestOfMinutes } from './minutes-digest.ts';

/** GET /meetings/{meetingId}/minutes/page: the minutes to be printed. */
export const handler = httpQuery({
  name: 'minutes-page',
  openTo: 'signed-in',
  params: z.strictObject({ meetingId: meetingId() }),
  search: z.strictObject({}),
  view: (rows, { params, who }) => minutesFor(rows, who, params.meetingId, digestOfMinutes),
  page: (body) => letterPage(minutesPage(isolated(body as MinutesFacts))),
});
