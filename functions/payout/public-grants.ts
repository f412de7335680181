import * as z from 'zod';
import { payoutRow } from '../../domain/agenda/payout-rows.ts';
import { grantedByIssue } from '../../domain/payout/granted-list.ts';
import { countIn } from '../../domain/reading/count.ts';
import { publicGrants } from '../../domain/views/public-grants.ts';
import { slug } from '../../events/fields.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { newestFirst } from '../../runtime/http/list-search.ts';

/** GET /grants/public: what was funded, the latest first; with `?programmeId=` or `?fundId=` of these only */
export const handler = httpList({
  name: 'public-grants',
  openTo: 'public',
  params: z.strictObject({}),
  choices: { programmeId: slug().optional(), fundId: slug().optional(), order: newestFirst() },
  columns: [
    ...(['applicationId', 'title', 'organisationName', 'programmeTitle', 'fundTitle', 'year'] as const),
    ...(['amountCents', 'finalCents', 'startsOn', 'endsOn', 'issuedAt'] as const),
  ],
  view: async (rows, { search, wish }) => publicGrants(rows, search, { ...wish, order: search.order }),
  count: async (rows, { search: { programmeId, fundId } }) =>
    programmeId === undefined || fundId === undefined
      ? countIn(rows, payoutRow, grantedByIssue({ programmeId, fundId }))
      : undefined,
});
