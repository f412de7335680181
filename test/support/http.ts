import type { Context } from 'aws-lambda';
import { environment } from '../../runtime/environment.ts';
import type { HttpAnswer, HttpEvent } from '../../runtime/http/request.ts';
import { expectOnContract } from './contract.ts';
import { hear } from './examples/from-tests.ts';

/** Who vouches for the people of tests. */
export const ISSUER = 'https://sign-in.example';

export type Call = {
  /** The `sub` of the person signed in; nobody when it is left out. */
  readonly person?: string;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the address is called in the contract, where the handler does not say so itself. */
  readonly operation?: string | undefined;
};

type Handler = ((event: HttpEvent, context: Context) => Promise<HttpAnswer>) & {
  readonly describes?: { readonly name: string };
};

/**
 * Calls a handler as API Gateway would with a request whose token it has verified, holds the answer against the contract, and
 * reads it; a page stays a text.
 */
export const call = async (
  handler: Handler,
  { person, method = 'POST', path = '/', params = {}, query = {}, body, headers = {}, operation }: Call,
) => {
  const event = {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath: path,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    pathParameters: { ...params },
    queryStringParameters: { ...query },
    requestContext: {
      requestId: 'request',
      http: { method, path },
      ...(person !== undefined && { authorizer: { jwt: { claims: { iss: ISSUER, sub: person } } } }),
    },
    isBase64Encoded: false,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  } as unknown as HttpEvent;
  const answer = await handler(event, {} as Context);
  const given = (answer.headers ?? {}) as Readonly<Record<string, string>>;
  const isText = /^(?:text\/|application\/xml)/.test(given['content-type'] ?? '');
  const status = answer.statusCode ?? 200;
  const told = isText ? answer.body : JSON.parse(answer.body ?? 'null');
  const contentType = given['content-type'];
  const name = operation ?? handler.describes?.name;
  expectOnContract(name, { status, contentType, body: told });
  if (name !== undefined) hear({ operation: name, params, query, body, status, answer: told ?? undefined });
  return { status, headers: given, body: told };
};

/** The pseudonymous id of a person of `call`, in the environment that was provided. */
export const personIdOf = async (person: string): Promise<string> => {
  const { vault, tenant = '' } = await environment();
  return vault.personIdOf(tenant, ISSUER, person);
};
