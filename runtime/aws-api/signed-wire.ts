import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { urlToHttpOptions } from 'node:url';
import aws4 from 'aws4';
import { type Credentials, credentialsFrom } from './credentials.ts';
import { addressOf, type ServiceAddress } from './service-address.ts';
import type { Question, Reply, Wire } from './wire.ts';

/** More requests at once than a function makes; what comes above it waits for a connection. */
const SOCKETS_MAX = 50;

/**
 * Asks a service over HTTP with a signature (AWS Signature Version 4), on connections that stay open.
 *
 * @param contentType of the service's version of the protocol
 * @param timeoutMs for the whole of one attempt
 */
export const signedWire = (
  { service, region, url }: ServiceAddress,
  credentials: Credentials,
  { contentType, timeoutMs }: { readonly contentType: string; readonly timeoutMs: number },
): Wire => {
  const isSecure = url.protocol === 'https:';
  const settings = { keepAlive: true, maxSockets: SOCKETS_MAX };
  const agent = isSecure ? new HttpsAgent(settings) : new HttpAgent(settings);
  const request = isSecure ? httpsRequest : httpRequest;

  const headersFor = ({ target, body }: Question) =>
    aws4.sign(
      {
        ...{ service, region, host: url.host, path: '/', method: 'POST', body },
        headers: { 'content-type': contentType, 'x-amz-target': target },
      },
      credentials,
    ).headers;

  const ask = (question: Question): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const headers = headersFor(question);
      const sent = request({ ...urlToHttpOptions(url), agent, method: 'POST', headers }, (response) =>
        textOf(response).then((body) => resolve({ statusCode: response.statusCode ?? 0, body }), reject),
      );
      const timer = setTimeout(() => sent.destroy(tookTooLong(service, timeoutMs)), timeoutMs);
      sent.on('close', () => clearTimeout(timer));
      sent.on('error', reject);
      sent.end(question.body);
    });

  return { ask, close: () => agent.destroy() };
};

/** The same to a service in the region, and with the credentials, of an environment. */
export const wireTo = (
  service: string,
  environment: NodeJS.ProcessEnv,
  settings: Parameters<typeof signedWire>[2],
): Wire => signedWire(addressOf(service, environment), credentialsFrom(environment), settings);

const textOf = async (response: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

const tookTooLong = (service: string, timeoutMs: number): Error =>
  Object.assign(new Error(`${service} did not answer within ${timeoutMs} ms`), { code: 'ETIMEDOUT' });
