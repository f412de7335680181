import { DraftContent } from '../events/application-content.ts';
import { answerDraft, bodyOf, type DraftRequest, draftHandler, ownDraft } from '../runtime/draft-handler.ts';
import { saveDraft } from '../runtime/drafts.ts';
import { problem } from '../runtime/problem.ts';
import { expectedRevisionOf } from '../runtime/request.ts';

const save = async (request: DraftRequest) => {
  const { event, outside, who, language } = request;
  const draft = await ownDraft(request);
  const content = bodyOf(request, DraftContent);
  const seen = expectedRevisionOf(event);
  if (seen === undefined) return problem(428, 'if-match-required', language);
  const [submitted] = await outside.log.read(who.tenant, `application-${draft.applicationId}`, { limit: 1 });
  if (submitted) return problem(409, 'already-submitted', language);
  const next = { ...draft, content, version: seen + 1, savedAt: outside.clock.now() };
  if (seen === draft.version && (await saveDraft(outside, next))) return answerDraft(request, next);
  const { version } = await ownDraft(request);
  return problem(412, 'version-mismatch', language, { facts: { version } });
};

/** PUT /drafts/{applicationId}: the whole content as it stands, however little; `If-Match` names the version it builds on. */
export const handler = draftHandler(save);
