import { staleVersion, versionNeeded, versionSeen } from '../../runtime/http/if-match.ts';
import { discardDraft } from '../../runtime/vault/drafts.ts';
import { DraftAddress, type DraftRequest, draftHandler, ownDraft } from './draft-handler.ts';

const discard = async (request: DraftRequest) => {
  const { event, outside, who } = request;
  const seen = versionSeen(event);
  if (seen === undefined) throw versionNeeded(event);
  const { applicationId, version } = await ownDraft(request);
  if (seen !== version) return staleVersion(event, version);
  await discardDraft(outside, who.tenant, applicationId);
  return { statusCode: 204, headers: { 'cache-control': 'no-store' } };
};

/** DELETE /drafts/{applicationId} */
export const handler = draftHandler(
  {
    name: 'discard-draft',
    params: DraftAddress,
    refusals: { 'if-match-one-version': 400, 'version-mismatch': 412 },
    statuses: [204],
  },
  discard,
);
