import * as z from 'zod';
import { isolated } from '../../domain/letters/isolated.ts';
import { type RejectionFacts, rejectionNotice } from '../../domain/letters/rejection-notice.ts';
import { rejectionNoticeFacts } from '../../domain/views/letters.ts';
import { applicationId } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { letterPage } from '../../runtime/http/letter-page.ts';
import { sentence } from '../../wording/sentence.ts';

/** GET /applications/{applicationId}/rejection/notice: the rejection of an application as a page. */
export const handler = httpQuery({
  name: 'rejection-notice',
  openTo: 'signed-in',
  params: z.strictObject({ applicationId: applicationId() }),
  search: z.strictObject({}),
  view: async (rows, { params, who }) => {
    const body = await rejectionNoticeFacts(rows, params.applicationId, who);
    const reasonTexts = body?.reasons.map((reason) => sentence(`reason-${reason}`, 'de'));
    return body && { body: { ...body, reasonTexts } };
  },
  page: (body) => letterPage(rejectionNotice(isolated(body as RejectionFacts))),
});
