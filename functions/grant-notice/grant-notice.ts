import * as z from 'zod';
import type { GrantLetterFacts } from '../../domain/letters/grant-letter-facts.ts';
import { grantNotice } from '../../domain/letters/grant-notice.ts';
import { isolated } from '../../domain/letters/isolated.ts';
import { grantNoticeFacts } from '../../domain/views/letters.ts';
import { applicationId } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { letterPage } from '../../runtime/http/letter-page.ts';

/** GET /applications/{applicationId}/grant/notice: the notice of a grant as a page. */
export const handler = httpQuery({
  name: 'grant-notice',
  openTo: 'signed-in',
  params: z.strictObject({ applicationId: applicationId() }),
  search: z.strictObject({}),
  view: async (rows, { params, who }) => {
    const body = await grantNoticeFacts(rows, params.applicationId, who);
    return body && { body };
  },
  page: (body) => letterPage(grantNotice(isolated(body as GrantLetterFacts))),
});
