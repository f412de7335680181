import type { Context } from 'aws-lambda';
import { environment } from '../../runtime/environment.ts';
import type { HttpAnswer, HttpEvent } from '../../runtime/http/request.ts';

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
};

type Handler = (event: HttpEvent, context: Context) => Promise<HttpAnswer>;

/** Calls a handler as API Gateway would with a request whose token it has verified, and reads the JSON answer; a page stays a text. */
export const call = async (
  handler: Handler,
  { person, method = 'POST', path = '/', params = {}, query = {}, body, headers = {} }: Call,
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
  const isText = /^(?:text\/html|text\/csv|application\/xml)/.test(given['content-type'] ?? '');
  return {
    status: answer.statusCode ?? 200,
    headers: given,
    body: isText ? answer.body : JSON.parse(answer.body ?? 'null'),
  };
};

/** The pseudonymous id of a person of `call`, in the environment that was provided. */
export const personIdOf = async (person: string): Promise<string> => {
  const { vault, tenant = '' } = await environment();
  return vault.personIdOf(tenant, ISSUER, person);
};
