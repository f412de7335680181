import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import type { Language } from '../../wording/message.ts';
import type { AnyCommand, Outcome } from '../commands/command.ts';
import { environment } from '../environment.ts';
import { described } from './described.ts';
import { httpAnswers } from './http-answers.ts';
import { answerErrors } from './http-errors.ts';
import { seenIn, staleVersion } from './if-match.ts';
import { parse } from './parse.ts';
import { placesOf, problem } from './problem.ts';
import {
  correlationOf,
  type HttpAnswer,
  type HttpEvent,
  idempotencyKeyOf,
  jsonBody,
  languageOfRequest,
  signedIn,
  traceparentOf,
} from './request.ts';

type Answer = Readonly<Record<string, unknown>>;

/** Turns a command into a Lambda handler: who, what, decide, answer; `inWords` says what its answer names by a code. */
export const httpCommand = (
  command: AnyCommand,
  inWords: (answer: Answer, language: Language) => Answer = (answer) => answer,
) => {
  const { name, openTo, params, body, refusals } = command;
  // What only reactions may do has no address.
  const audience = openTo === 'reactions' ? [] : openTo;
  return described(carryingOut(command, inWords), {
    kind: 'command',
    name,
    openTo: audience,
    params,
    body,
    refusals,
  });
};

const carryingOut = (command: AnyCommand, inWords: (answer: Answer, language: Language) => Answer) =>
  middy<HttpEvent, HttpAnswer>()
    .use(httpHeaderNormalizer())
    .use(httpAnswers())
    .use(answerErrors())
    .handler(async (event: HttpEvent): Promise<HttpAnswer> => {
      const language = languageOfRequest(event);
      const outside = await environment();
      const who = await signedIn(outside, event);
      if (!isOpenTo(command, who.roles)) return problem(403, 'wrong-role', language);

      const params = command.params.safeParse(event.pathParameters ?? {});
      if (!params.success) return problem(404, 'not-found', language);
      const seen = seenIn(event);
      const body = parse(command.body, jsonBody(event));
      if (!body.success)
        return problem(400, 'invalid-body', language, { errors: placesOf(body.error, language) });

      const outcome = await command.execute({
        environment: outside,
        tenant: who.tenant,
        params: params.data,
        body: body.data,
        actorId: who.personId,
        roles: who.roles,
        idempotencyKey: idempotencyKeyOf(event),
        seen,
        correlation: correlationOf(event),
        traceparent: traceparentOf(event),
      });
      return answerOf(outcome, event, inWords);
    });

const isOpenTo = ({ openTo }: AnyCommand, roles: ReadonlySet<string>): boolean =>
  openTo === 'signed-in' || (openTo !== 'reactions' && openTo.some((role) => roles.has(role)));

const answerOf = (
  outcome: Outcome,
  event: HttpEvent,
  inWords: (answer: Answer, language: Language) => Answer,
): HttpAnswer => {
  const language = languageOfRequest(event);
  switch (outcome.status) {
    case 'done':
      return {
        statusCode: outcome.isNew ? 201 : 200,
        headers: {
          'content-type': 'application/json',
          'cache-control': 'no-store',
          etag: `"${outcome.revision}"`,
        },
        body: JSON.stringify({
          id: outcome.key,
          version: outcome.revision,
          position: outcome.position,
          ...inWords(outcome.answer, language),
        }),
      };
    case 'refused':
      return problem(outcome.httpStatus, outcome.refusal.refused, language, { facts: outcome.refusal.facts });
    case 'version-mismatch':
      return staleVersion(event, outcome.revision);
    case 'key-reused':
      return problem(422, 'idempotency-key-reused', language);
    case 'too-large':
      return problem(413, 'body-too-large', language);
    case 'too-many-streams':
      return problem(409, 'too-many-streams', language);
    case 'busy':
      return problem(503, 'busy', language);
  }
};
