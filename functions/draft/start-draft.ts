import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { type Fund, fund } from '../../domain/fund/fund.ts';
import { organisationId, slug } from '../../events/fields.ts';
import { commandIdentity, derivedIds } from '../../runtime/commands/command-identity.ts';
import { problem } from '../../runtime/http/problem.ts';
import { Answered, idempotencyKeyOf } from '../../runtime/http/request.ts';
import { stateOf } from '../../runtime/log/state-of.ts';
import { draftOf, saveDraft } from '../../runtime/vault/drafts.ts';
import { VaultError } from '../../runtime/vault-error.ts';
import type { Language } from '../../wording/message.ts';
import { actsFor, answerDraft, bodyOf, type DraftRequest, draftHandler } from './draft-handler.ts';
import { keptToday } from './kept-today.ts';

const Body = z.strictObject({
  organisationId: organisationId(),
  programmeId: slug(),
  fundId: slug(),
  roundId: slug(),
});

const hasRound = (itsFund: Fund, { programmeId, roundId }: z.infer<typeof Body>): boolean =>
  itsFund.fundId !== undefined && itsFund.programmeId === programmeId && itsFund.rounds.has(roundId);

/** Whoever sends a request again whose draft was erased meanwhile gets no other under the same id: there is no key for it. */
const refuseErased = (language: Language) => (error: unknown) => {
  if (!(error instanceof VaultError) || error.code !== 'subject-erased') throw error;
  throw new Answered(problem(409, 'erased-for-ever', language));
};

const startDraft = async (request: DraftRequest) => {
  const { event, outside, who, language } = request;
  const { tenant, personId } = who;
  const body = bodyOf(request, Body);
  if (!(await actsFor(request, body.organisationId))) return problem(404, 'unknown-organisation', language);
  const itsFund = await stateOf(outside, tenant, fund, body.fundId);
  if (!hasRound(itsFund, body)) return problem(404, 'unknown-round', language);

  const content = { params: {}, body };
  const identity = commandIdentity(tenant, personId, idempotencyKeyOf(event), 'start-draft', content);
  const applicationId = derivedIds(tenant, identity.id, content.params)('app');
  const { status } = await stateOf(outside, tenant, application, applicationId);
  if (status !== 'none') return problem(409, 'already-submitted', language);
  const now = outside.clock.now();
  const meant = { tenant, applicationId, ...body };
  const begun = { version: 1, savedAt: now, startedAt: now, startedBy: personId, content: {} };
  const draft = { ...meant, ...begun, life: await keptToday(request, body.programmeId) };
  if (await saveDraft(outside, draft, undefined).catch(refuseErased(language)))
    return answerDraft(request, draft, 201);

  const earlier = await draftOf(outside, tenant, applicationId);
  const isRepeat =
    earlier && Object.entries(meant).every(([key, value]) => Reflect.get(earlier, key) === value);
  return isRepeat ? answerDraft(request, earlier) : problem(422, 'idempotency-key-reused', language);
};

/** POST /drafts: a repeat with the same `Idempotency-Key` gives the same draft. */
export const handler = draftHandler(
  {
    name: 'start-draft',
    params: z.strictObject({}),
    body: Body,
    refusals: {
      'unknown-organisation': 404,
      'unknown-round': 404,
      'invalid-idempotency-key': 400,
      'already-submitted': 409,
      'erased-for-ever': 409,
      'idempotency-key-reused': 422,
    },
    statuses: [200, 201],
  },
  startDraft,
);
