import { application } from '../../domain/application/application.ts';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { DraftContent } from '../../events/application-content.ts';
import { staleVersion, versionNeeded, versionSeen } from '../../runtime/http/if-match.ts';
import { problem } from '../../runtime/http/problem.ts';
import { type HttpAnswer, idempotencyKeyOf } from '../../runtime/http/request.ts';
import { canonicalJson } from '../../runtime/log/canonical-json.ts';
import { stateOf } from '../../runtime/log/state-of.ts';
import { type Draft, saveDraft } from '../../runtime/vault/drafts.ts';
import {
  answerDraft,
  bodyOf,
  DraftAddress,
  type DraftRequest,
  draftHandler,
  ownDraft,
  refuseDiscarded,
} from './draft-handler.ts';
import { keptToday } from './kept-today.ts';

/** Saved again on the same day it is kept as long; on another its time begins anew, under the rules of that day. */
const lifeOf = async (request: DraftRequest, { life, savedAt, programmeId }: Draft) =>
  dayInBerlin(savedAt) === dayInBerlin(request.outside.clock.now()) ? life : keptToday(request, programmeId);

const write = async (request: DraftRequest, seen: number, content: DraftContent): Promise<HttpAnswer> => {
  const { event, outside, who, language } = request;
  const draft = await ownDraft(request);
  const { status } = await stateOf(outside, who.tenant, application, draft.applicationId);
  if (status !== 'none') return problem(409, 'already-submitted', language);
  refuseDiscarded(draft, language);
  const savedAt = outside.clock.now();
  const next = { ...draft, content, version: seen + 1, savedAt, life: await lifeOf(request, draft) };
  if (seen === draft.version && (await saveDraft(outside, next, draft))) return answerDraft(request, next);
  const current = await ownDraft(request);
  // What an earlier try of this very request wrote, its answer lost, is no change by somebody else.
  if (current.version === next.version && canonicalJson(current.content) === canonicalJson(content))
    return answerDraft(request, current);
  // Nor is a reminder, which came between and left the words as they were.
  return current.version === seen ? write(request, seen, content) : staleVersion(event, current.version);
};

const save = async (request: DraftRequest) => {
  const { event } = request;
  const seen = versionSeen(event);
  // Not needed here, and refused all the same where no other address would take it.
  idempotencyKeyOf(event);
  if (seen === undefined) throw versionNeeded(event);
  return write(request, seen, bodyOf(request, DraftContent));
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
