import * as z from 'zod';
import { decisionsForInformation } from '../../domain/views/decisions-for-information.ts';
import { day, slug } from '../../events/fields.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { newestFirst } from '../../runtime/http/list-search.ts';

/** GET /programmes/{programmeId}/committees/{committeeId}/information: for who sits there, and for the offices */
export const handler = httpList({
  name: 'decisions-for-information',
  openTo: 'signed-in',
  params: z.strictObject({ programmeId: slug(), committeeId: slug() }),
  choices: { since: day(), order: newestFirst() },
  columns: [
    ...([
      'applicationId',
      'fundId',
      'organisationId',
      'title',
      'committeeTitle',
      'meetingTitle',
      'resolvedAt',
    ] as const),
    ...(['outcome', 'isCarried', 'requestedCents', 'amountCents'] as const),
  ],
  view: async (rows, { params, search, wish, who }) => {
    const { since, order } = search;
    return decisionsForInformation(rows, { ...params, since }, who, { ...wish, order });
  },
});
