import { application } from '../../domain/application/application.ts';
import { DraftContent } from '../../events/application-content.ts';
import { problem } from '../../runtime/http/problem.ts';
import { expectedRevisionOf, idempotencyKeyOf } from '../../runtime/http/request.ts';
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
} from './draft-handler.ts';

const save = async (request: DraftRequest) => {
  const { event, outside, who, language } = request;
  const content = bodyOf(request, DraftContent);
  const draft = await ownDraft(request);
  const seen = expectedRevisionOf(event);
  // Not needed here, and refused all the same where no other address would take it.
  idempotencyKeyOf(event);
  if (seen === undefined) return problem(428, 'if-match-required', language);
  const { status } = await stateOf(outside, who.tenant, application, draft.applicationId);
  if (status !== 'none') return problem(409, 'already-submitted', language);
  const next = { ...draft, content, version: seen + 1, savedAt: outside.clock.now() };
  if (seen === draft.version && (await saveDraft(outside, next))) return answerDraft(request, next);
  const current = await ownDraft(request);
  // What an earlier try of this very request wrote, its answer lost, is no change by somebody else.
  if (current.version === next.version && canonicalJson(current.content) === canonicalJson(content))
    return answerDraft(request, current);
  return problem(412, 'version-mismatch', language, { facts: { version: current.version } });
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
      'invalid-if-match': 400,
      'invalid-idempotency-key': 400,
      'if-match-required': 428,
      'already-submitted': 409,
      'version-mismatch': 412,
    },
  },
  save,
);
