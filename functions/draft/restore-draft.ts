import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { staleVersion, versionNeeded, versionSeen } from '../../runtime/http/if-match.ts';
import { problem } from '../../runtime/http/problem.ts';
import type { HttpAnswer } from '../../runtime/http/request.ts';
import { stateOf } from '../../runtime/log/state-of.ts';
import { type Draft, saveDraft } from '../../runtime/vault/drafts.ts';
import {
  answerDraft,
  bodyOf,
  DraftAddress,
  type DraftRequest,
  draftHandler,
  ownDraft,
} from './draft-handler.ts';
import { keptToday } from './kept-today.ts';
import { mayGiveUp } from './may-give-up.ts';

const Nothing = z.strictObject({});

const why = async (request: DraftRequest, draft: Draft): Promise<HttpAnswer | undefined> => {
  const { outside, who, language } = request;
  if (!(await mayGiveUp(request, draft))) return problem(403, 'not-your-draft', language);
  const { status } = await stateOf(outside, who.tenant, application, draft.applicationId);
  return status === 'none' ? undefined : problem(409, 'already-submitted', language);
};

const restore = async (request: DraftRequest) => {
  const { event, outside, language } = request;
  const seen = versionSeen(event);
  if (seen === undefined) throw versionNeeded(event);
  bodyOf(request, Nothing);
  const draft = await ownDraft(request);
  const refused = await why(request, draft);
  if (refused) return refused;
  const { life, version } = draft;
  if (life.state !== 'discarded')
    // After one version comes one other: it was this very request that brought it back, its answer lost.
    return version === seen + 1 ? answerDraft(request, draft) : problem(409, 'draft-not-discarded', language);
  const { restorableUntilOn } = life;
  if (restorableUntilOn < dayInBerlin(outside.clock.now()))
    return problem(409, 'draft-not-restorable', language, { facts: { restorableUntilOn } });
  const next = { ...draft, version: seen + 1, life: await keptToday(request, draft.programmeId) };
  if (seen === version && (await saveDraft(outside, next, draft))) return answerDraft(request, next);
  return staleVersion(event, (await ownDraft(request)).version);
};

/** POST /drafts/{applicationId}/restoration: whoever may discard a draft may bring it back, until it goes */
export const handler = draftHandler(
  {
    name: 'restore-draft',
    params: DraftAddress,
    body: Nothing,
    refusals: {
      'not-your-draft': 403,
      'already-submitted': 409,
      'draft-not-discarded': 409,
      'draft-not-restorable': 409,
      'version-mismatch': 412,
    },
  },
  restore,
);
