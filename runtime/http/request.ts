import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod';
import { person } from '../../domain/person/person.ts';
import { isSealed } from '../../events/privacy.ts';
import { languageOf } from '../../wording/accept-language.ts';
import type { Language } from '../../wording/message.ts';
import { escapePointer } from '../log/json-pointer.ts';
import { stateOf } from '../log/state-of.ts';
import type { Environment } from '../ports.ts';
import { type Place, placeInWords, problem } from './problem.ts';

export type HttpEvent = APIGatewayProxyEventV2WithJWTAuthorizer & {
  /** What the route says of a command that needs `If-Match`: the query whose `ETag` it is, below `/api/v1`. */
  readBefore?: string | undefined;
};
export type HttpAnswer = APIGatewayProxyStructuredResultV2;

/** The largest body that is read, in bytes. */
export const BODY_BYTES_MAX = 256 * 1024;

/** Claims that the authorizer has verified; only these are believed. */
const Claims = z.object({ iss: z.string().min(1), sub: z.string().min(1), tenant: z.string().optional() });

export type SignedIn = {
  readonly tenant: string;
  readonly personId: string;
  readonly roles: ReadonlySet<string>;
};

/** Stops the handling of a request with an answer; caught in one place. */
export class Answered extends Error {
  readonly answer: HttpAnswer;
  constructor(answer: HttpAnswer) {
    super('the request is answered');
    this.name = 'Answered';
    this.answer = answer;
  }
}

export const languageOfRequest = (event: HttpEvent): Language => languageOf(event.headers['accept-language']);

/** The person behind a request, from the verified token: a pseudonymous id, and the roles that the log gives them. */
export const signedIn = async (environment: Environment, event: HttpEvent): Promise<SignedIn> => {
  const claims = Claims.safeParse(event.requestContext.authorizer?.jwt?.claims);
  const tenant = claims.success ? (claims.data.tenant ?? environment.tenant) : undefined;
  if (!claims.success || !tenant) throw new Answered(problem(401, 'not-signed-in', languageOfRequest(event)));
  const personId = await environment.vault.personIdOf(tenant, claims.data.iss, claims.data.sub);
  return { tenant, personId, roles: await rolesOf(environment, tenant, personId) };
};

const rolesOf = async (
  environment: Environment,
  tenant: string,
  personId: string,
): Promise<ReadonlySet<string>> => (await stateOf(environment, tenant, person, personId)).roles;

/**
 * The JSON body of a request.
 *
 * Answers 413 over `BODY_BYTES_MAX`, 400 for what is not JSON, and 400 for a sealed marker, which comes from the vault only,
 * and for half a character, which has no canonical JSON.
 */
export const jsonBody = (event: HttpEvent): unknown => {
  const language = languageOfRequest(event);
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.byteLength > BODY_BYTES_MAX) throw new Answered(problem(413, 'body-too-large', language));
  if (bytes.byteLength === 0) return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Answered(problem(400, 'malformed-json', language));
  }
  const unfit = unfitPlace(parsed, '', 0);
  if (unfit === undefined) return parsed;
  throw new Answered(problem(400, 'invalid-body', language, { errors: [placeInWords(unfit, language)] }));
};

const DEPTH_MAX = 64;

/** The first place in a parsed body where something stands that no schema should have to see. */
const unfitPlace = (value: unknown, pointer: string, depth: number): Place | undefined => {
  const code = faultOf(value, depth);
  if (code) return { pointer, code };
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = unfitPlace(inner, `${pointer}/${escapePointer(key)}`, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
};

const faultOf = (value: unknown, depth: number): string | undefined => {
  if (typeof value === 'string') return value.isWellFormed() ? undefined : HALF;
  if (typeof value !== 'object' || value === null) return undefined;
  if (isSealed(value)) return 'sealed-value-sent';
  if (depth > DEPTH_MAX) return 'nested-too-deeply';
  return Object.keys(value).every((key) => key.isWellFormed()) ? undefined : HALF;
};

const HALF = 'half-a-character';

const KEY = /^[\x21-\x7e]{16,200}$/;

/** The `Idempotency-Key` of a request, or a fresh one, so that repeats of a question to the store are recognised too. */
export const idempotencyKeyOf = (event: HttpEvent): string => {
  const key = event.headers['idempotency-key'];
  if (key === undefined) return randomUUID();
  if (!KEY.test(key)) throw new Answered(problem(400, 'invalid-idempotency-key', languageOfRequest(event)));
  return key;
};

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const TRACEPARENT = /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/;

/**
 * What a command is known by across systems: the `X-Correlation-Id` that came with it, or the request's own id.
 *
 * Only a UUID is taken over, because it stays in the log for ever and a name or an address must not.
 */
export const correlationOf = ({ headers, requestContext }: HttpEvent): string => {
  const given = headers['x-correlation-id'];
  return given !== undefined && UUID.test(given) ? given : requestContext.requestId;
};

/** The trace that a request belongs to (W3C Trace Context); undefined for what is none. */
export const traceparentOf = ({ headers }: HttpEvent): string | undefined => {
  const given = headers['traceparent'];
  return given !== undefined && TRACEPARENT.test(given) ? given : undefined;
};
