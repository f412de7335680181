import * as z from 'zod';
import { type ChangeLetterFacts, changeNotice } from '../../domain/letters/change-notice.ts';
import { isolated } from '../../domain/letters/isolated.ts';
import { changeNoticeFacts } from '../../domain/views/letters.ts';
import { applicationId, changeId } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { letterPage } from '../../runtime/http/letter-page.ts';

/** GET /applications/{applicationId}/grant/changes/{changeId}/notice: the answer to a change as a page. */
export const handler = httpQuery({
  name: 'change-notice',
  openTo: 'signed-in',
  params: z.strictObject({ applicationId: applicationId(), changeId: changeId() }),
  search: z.strictObject({}),
  view: async (rows, { params, who }) => {
    const body = await changeNoticeFacts(rows, params.applicationId, params.changeId, who);
    return body && { body };
  },
  page: (body) => letterPage(changeNotice(isolated(body as ChangeLetterFacts))),
});
