import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import type { HttpEvent } from '../runtime/http/request.ts';
import type { Claims } from './authorizer.ts';

/** What the gateway found out about a request before the function is called. */
export type Received = {
  readonly request: IncomingMessage;
  readonly requestId: string;
  readonly receivedAt: Date;
  readonly rawPath: string;
  readonly rawQueryString: string;
  readonly body: Buffer;
  readonly routePath: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  /** Claims of the verified token; undefined on a public address. */
  readonly claims: Claims | undefined;
};

/**
 * The event that API Gateway's HTTP API gives to a Lambda function, payload format 2.0.
 *
 * As there: headers in lower case and joined by commas, cookies apart from them, repeated query parameters joined by
 * commas, fields without content left out, and every body in Base64 whose type is not text, JSON, XML or JavaScript.
 */
export const lambdaEvent = (received: Received): HttpEvent => {
  const { request, rawPath, rawQueryString, routePath, pathParameters, claims } = received;
  const { cookie, host = 'localhost', ...others } = joinedHeaders(request);
  const headers: Record<string, string> = { host, ...others };
  const method = request.method ?? 'GET';
  const routeKey = `${method} ${routePath}`;
  const queryStringParameters = joinedQuery(rawQueryString);
  const event: Omit<HttpEvent, 'requestContext'> & { requestContext: Partial<HttpEvent['requestContext']> } =
    {
      version: '2.0',
      routeKey,
      rawPath,
      rawQueryString,
      ...(cookie !== undefined && { cookies: cookie.split(/; */) }),
      headers,
      ...(Object.keys(queryStringParameters).length > 0 && { queryStringParameters }),
      requestContext: {
        accountId: '000000000000',
        apiId: 'local',
        ...(claims && {
          authorizer: {
            principalId: '',
            integrationLatency: 0,
            jwt: { claims: { ...claims }, scopes: [] },
          },
        }),
        domainName: host.replace(/:\d+$/, ''),
        domainPrefix: host.split(/[.:]/)[0] ?? '',
        http: {
          method,
          path: rawPath,
          protocol: `HTTP/${request.httpVersion}`,
          sourceIp: request.socket.remoteAddress ?? '',
          userAgent: headers['user-agent'] ?? '',
        },
        requestId: received.requestId,
        routeKey,
        stage: '$default',
        time: logTime(received.receivedAt),
        timeEpoch: received.receivedAt.getTime(),
      },
      ...(Object.keys(pathParameters).length > 0 && { pathParameters: { ...pathParameters } }),
      ...bodyOf(received.body, headers['content-type']),
    };
  // The type knows protected addresses only; on public ones API Gateway leaves the authorizer out, too.
  return event as HttpEvent;
};

const joinedHeaders = ({ headersDistinct }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headersDistinct).map(([name, values = []]) => [
      name,
      values.join(name === 'cookie' ? '; ' : ','),
    ]),
  );

const joinedQuery = (rawQueryString: string): Record<string, string> => {
  const pairs = [...new URLSearchParams(rawQueryString)];
  return Object.fromEntries(
    [...Map.groupBy(pairs, ([name]) => name)].map(([name, own]) => [
      name,
      own.map(([, value]) => value).join(','),
    ]),
  );
};

const TEXT_TYPES = /^(?:text\/.+|application\/(?:json|javascript|xml))$/;

const bodyOf = (body: Buffer, contentType = ''): { body?: string; isBase64Encoded: boolean } => {
  if (body.length === 0) return { isBase64Encoded: false };
  const isText = TEXT_TYPES.test(contentType.split(';')[0]?.trim().toLowerCase() ?? '');
  // Text that is not UTF-8 would be mended on the way; in Base64 it arrives as it was sent.
  const isBase64Encoded = !isText || !isUtf8(body);
  return { body: body.toString(isBase64Encoded ? 'base64' : 'utf8'), isBase64Encoded };
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

// Such as 12/Mar/2020:19:03:58 +0000.
const logTime = (at: Date): string => {
  const [year = '', month = '', day = ''] = at.toISOString().slice(0, 10).split('-');
  return `${day}/${MONTHS[Number(month) - 1]}/${year}:${at.toISOString().slice(11, 19)} +0000`;
};
