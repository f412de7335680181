import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import * as z from 'zod';
import { whyNotInUse } from '../../domain/draft-life.ts';
import { isMember, organisation } from '../../domain/organisation/organisation.ts';
import { applicationId } from '../../events/fields.ts';
import { environment } from '../../runtime/environment.ts';
import { type Description, described } from '../../runtime/http/described.ts';
import { httpAnswers } from '../../runtime/http/http-answers.ts';
import { answerErrors } from '../../runtime/http/http-errors.ts';
import { parse } from '../../runtime/http/parse.ts';
import { placesOf, problem } from '../../runtime/http/problem.ts';
import {
  Answered,
  type HttpAnswer,
  type HttpEvent,
  jsonBody,
  languageOfRequest,
  type SignedIn,
  signedIn,
} from '../../runtime/http/request.ts';
import { stateOf } from '../../runtime/log/state-of.ts';
import type { Environment } from '../../runtime/ports.ts';
import { type Draft, draftOf } from '../../runtime/vault/drafts.ts';
import type { Language } from '../../wording/message.ts';
import { draftAnswer } from './draft-answer.ts';

/** A request about drafts, from somebody signed in. */
export type DraftRequest = {
  readonly event: HttpEvent;
  readonly outside: Environment;
  readonly who: SignedIn;
  readonly language: Language;
};

/** Turns what is done with drafts into a Lambda handler; drafts are documents, so no command and no event is involved. */
export const draftHandler = (
  description: Omit<Description, 'kind' | 'openTo'>,
  answer: (request: DraftRequest) => Promise<HttpAnswer>,
) => described(answering(answer), { kind: 'document', openTo: 'signed-in', ...description });

const answering = (answer: (request: DraftRequest) => Promise<HttpAnswer>) =>
  middy<HttpEvent, HttpAnswer>()
    .use(httpHeaderNormalizer())
    .use(httpAnswers())
    .use(answerErrors())
    .handler(async (event: HttpEvent): Promise<HttpAnswer> => {
      const outside = await environment();
      const who = await signedIn(outside, event);
      return answer({ event, outside, who, language: languageOfRequest(event) });
    });

/** The parsed body. Answers 400 with the places that are not valid. */
export const bodyOf = <Body>({ event, language }: DraftRequest, schema: z.ZodType<Body>): Body => {
  const body = parse(schema, jsonBody(event));
  if (body.success) return body.data;
  throw new Answered(problem(400, 'invalid-body', language, { errors: placesOf(body.error, language) }));
};

/** Whether the person acts for an organisation. */
export const actsFor = async ({ outside, who }: DraftRequest, organisationId: string): Promise<boolean> =>
  isMember(await stateOf(outside, who.tenant, organisation, organisationId), who.personId);

/** The address of one draft. */
export const DraftAddress = z.strictObject({ applicationId: applicationId() });

/** The draft that the address names. Answers 404 also where it belongs to an organisation that the person does not act for. */
export const ownDraft = async (request: DraftRequest): Promise<Draft> => {
  const { event, outside, who, language } = request;
  const params = DraftAddress.safeParse(event.pathParameters ?? {});
  if (!params.success) throw new Answered(problem(404, 'not-found', language));
  const draft = await draftOf(outside, who.tenant, params.data.applicationId);
  if (draft && (await actsFor(request, draft.organisationId))) return draft;
  throw new Answered(problem(404, 'unknown-draft', language));
};

/** Answers 409, with how to bring it back, where a draft was discarded. */
export const refuseDiscarded = ({ applicationId, life }: Draft, language: Language): void => {
  const facts = whyNotInUse(life);
  if (facts)
    throw new Answered(problem(409, 'draft-discarded', language, { facts: { applicationId, ...facts } }));
};

/** A draft with what is still missing, as JSON with its version. */
export const answerDraft = async (
  { outside, who, language }: DraftRequest,
  draft: Draft,
  statusCode = 200,
): Promise<HttpAnswer> => ({
  statusCode,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store', etag: `"${draft.version}"` },
  body: JSON.stringify(await draftAnswer(outside, draft, who.personId, language)),
});
