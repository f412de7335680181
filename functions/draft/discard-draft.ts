import { problem } from '../../runtime/http/problem.ts';
import { expectedRevisionOf } from '../../runtime/http/request.ts';
import { discardDraft } from '../../runtime/vault/drafts.ts';
import { DraftAddress, type DraftRequest, draftHandler, ownDraft } from './draft-handler.ts';

const discard = async (request: DraftRequest) => {
  const { event, outside, who, language } = request;
  const { applicationId, version } = await ownDraft(request);
  const seen = expectedRevisionOf(event);
  if (seen !== undefined && seen !== version)
    return problem(412, 'version-mismatch', language, { facts: { version } });
  await discardDraft(outside, who.tenant, applicationId);
  return { statusCode: 204, headers: { 'cache-control': 'no-store' } };
};

/** DELETE /drafts/{applicationId} */
export const handler = draftHandler(
  {
    name: 'discard-draft',
    params: DraftAddress,
    refusals: { 'invalid-if-match': 400, 'version-mismatch': 412 },
    statuses: [204],
  },
  discard,
);
