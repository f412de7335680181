import { isSignatory, organisation } from '../../domain/organisation/organisation.ts';
import { staleVersion, versionNeeded, versionSeen } from '../../runtime/http/if-match.ts';
import { problem } from '../../runtime/http/problem.ts';
import { stateOf } from '../../runtime/log/state-of.ts';
import { discardDraft } from '../../runtime/vault/drafts.ts';
import { DraftAddress, type DraftRequest, draftHandler, ownDraft } from './draft-handler.ts';

const discard = async (request: DraftRequest) => {
  const { event, outside, who, language } = request;
  const seen = versionSeen(event);
  if (seen === undefined) throw versionNeeded(event);
  const { applicationId, organisationId, version, startedBy } = await ownDraft(request);
  const applicant = await stateOf(outside, who.tenant, organisation, organisationId);
  // A member who may not sign gives up their own work, and nobody else's.
  if (startedBy !== who.personId && !isSignatory(applicant, who.personId))
    return problem(403, 'not-your-draft', language);
  if (seen !== version) return staleVersion(event, version);
  await discardDraft(outside, who.tenant, applicationId);
  return { statusCode: 204, headers: { 'cache-control': 'no-store' } };
};

/** DELETE /drafts/{applicationId} */
export const handler = draftHandler(
  {
    name: 'discard-draft',
    params: DraftAddress,
    refusals: { 'not-your-draft': 403, 'version-mismatch': 412 },
    statuses: [204],
  },
  discard,
);
