import { discardedAt } from '../../domain/application/discarded-draft.ts';
import { staleVersion, versionNeeded, versionSeen } from '../../runtime/http/if-match.ts';
import { problem } from '../../runtime/http/problem.ts';
import type { HttpAnswer } from '../../runtime/http/request.ts';
import { saveDraft } from '../../runtime/vault/drafts.ts';
import { DraftAddress, type DraftRequest, draftHandler, ownDraft, refuseDiscarded } from './draft-handler.ts';
import { mayGiveUp } from './may-give-up.ts';

const done: HttpAnswer = { statusCode: 204, headers: { 'cache-control': 'no-store' } };

const discard = async (request: DraftRequest): Promise<HttpAnswer> => {
  const { event, outside, language } = request;
  const seen = versionSeen(event);
  if (seen === undefined) throw versionNeeded(event);
  const draft = await ownDraft(request);
  if (!(await mayGiveUp(request, draft))) return problem(403, 'not-your-draft', language);
  // What an earlier try of this very request did, its answer lost.
  if (draft.life.state === 'discarded' && draft.version === seen + 1) return done;
  refuseDiscarded(draft, language);
  const next = { ...draft, version: seen + 1, life: discardedAt(outside.clock.now(), 'member') };
  if (seen === draft.version && (await saveDraft(outside, next, draft))) return done;
  const current = await ownDraft(request);
  // A reminder that came between makes no other version.
  return current.version === seen ? discard(request) : staleVersion(event, current.version);
};

/** DELETE /drafts/{applicationId}: it can be brought back for thirty days; then the daily round takes it and its key */
export const handler = draftHandler(
  {
    name: 'discard-draft',
    params: DraftAddress,
    refusals: { 'not-your-draft': 403, 'draft-discarded': 409, 'version-mismatch': 412 },
    statuses: [204],
  },
  discard,
);
