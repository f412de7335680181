import { application } from '../../domain/application/application.ts';
import { DraftContent } from '../../events/application-content.ts';
import { staleVersion, versionNeeded, versionSeen } from '../../runtime/http/if-match.ts';
import { problem } from '../../runtime/http/problem.ts';
import { idempotencyKeyOf } from '../../runtime/http/request.ts';
import { canonicalJson } from '../../runtime/log/canonical-json.ts';
import { stateOf } from '../../runtime/log/state-of.ts';
import { saveDraft } from '../../runtime/vault/drafts.ts';
import {
  answerDraft,
  bodyOf,
  DraftAddress,
  type DraftRequest,
  draftHandler,
  ownDraft,
  refuseDiscarded,
} from './draft-handler.ts';

const save = async (request: DraftRequest) => {
  const { event, outside, who, language } = request;
  const seen = versionSeen(event);
  // Not needed here, and refused all the same where no other address would take it.
  idempotencyKeyOf(event);
  if (seen === undefined) throw versionNeeded(event);
  const content = bodyOf(request, DraftContent);
  const draft = await ownDraft(request);
  const { status } = await stateOf(outside, who.tenant, application, draft.applicationId);
  if (status !== 'none') return problem(409, 'already-submitted', language);
  refuseDiscarded(draft, language);
  const next = { ...draft, content, version: seen + 1, savedAt: outside.clock.now() };
  if (seen === draft.version && (await saveDraft(outside, next, draft))) return answerDraft(request, next);
  const current = await ownDraft(request);
  // What an earlier try of this very request wrote, its answer lost, is no change by somebody else.
  if (current.version === next.version && canonicalJson(current.content) === canonicalJson(content))
    return answerDraft(request, current);
  return staleVersion(event, current.version);
};

/**
 * PUT /drafts/{applicationId}: the whole content as it stands, however little; `If-Match` names the version it builds on.
 *
 * That header alone makes a repeat harmless: it finds its own content one version later and answers as before.
 */
export const handler = draftHandler(
  {
    name: 'save-draft',
    params: DraftAddress,
    body: DraftContent,
    refusals: {
      'invalid-idempotency-key': 400,
      'already-submitted': 409,
      'draft-discarded': 409,
      'version-mismatch': 412,
    },
  },
  save,
);
