import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { credentialsFrom } from '../../../runtime/aws-api/credentials.ts';
import { addressOf } from '../../../runtime/aws-api/service-address.ts';
import { signedWire } from '../../../runtime/aws-api/signed-wire.ts';

const credentials = { accessKeyId: 'AKID', secretAccessKey: 'a secret', sessionToken: 'a session' };
const question = { target: 'DynamoDB_20120810.Query', body: '{"TableName":"Anträge"}' };

/** A service that listens until the test ends, and a wire to it. */
const listening = async (listener: RequestListener, timeoutMs = 5_000, host = '127.0.0.1') => {
  const server = createServer(listener).listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const address = {
    ...{ service: 'dynamodb', region: 'eu-central-1' },
    url: new URL(`http://${host.includes(':') ? `[${host}]` : host}:${port}`),
  };
  const wire = signedWire(address, credentials, { contentType: 'application/x-amz-json-1.0', timeoutMs });
  onTestFinished(() => {
    wire.close();
    server.closeAllConnections();
    server.close();
  });
  return { wire, server };
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** What AWS computes of a request that it got, to compare it with what was sent (Signature Version 4, "Create a signed request"). */
const signatureOf = ({ headers, method, url }: IncomingMessage, body: string): string => {
  const signed = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '')?.[1] ?? '';
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const canonical = [method, url, '', lines.join(''), signed, sha256(body)].join('\n');
  const instant = String(headers['x-amz-date']);
  const scope = `${instant.slice(0, 8)}/eu-central-1/dynamodb/aws4_request`;
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${credentials.secretAccessKey}`);
  return hmac(key, ['AWS4-HMAC-SHA256', instant, scope, sha256(canonical)].join('\n')).toString('hex');
};

describe('a signed wire', () => {
  test('carries a question with the signature that the service computes of it, and gives the answer', async () => {
    const seen: { request?: IncomingMessage; body?: string } = {};
    const { wire } = await listening(async (request, response) => {
      Object.assign(seen, { request, body: await bodyOf(request) });
      response.writeHead(400).end('{"__type":"Ä"}');
    });
    expect(await wire.ask(question)).toEqual({ statusCode: 400, body: '{"__type":"Ä"}' });
    const { request, body = '' } = seen;
    expect(body).toBe(question.body);
    expect(request?.headers).toMatchObject({
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': question.target,
      'x-amz-security-token': 'a session',
      'content-length': String(Buffer.byteLength(body)),
    });
    const sent = request?.headers.authorization ?? '';
    expect(sent).toContain('Credential=AKID/');
    for (const name of ['content-type', 'host', 'x-amz-date', 'x-amz-security-token', 'x-amz-target'])
      expect(sent).toContain(name);
    expect(/Signature=(\w+)/.exec(sent)?.[1]).toBe(signatureOf(request as IncomingMessage, body));
  });

  test('asks again over the connection that is there', async () => {
    const ports = new Set<number | undefined>();
    const { wire } = await listening(async (request, response) => {
      ports.add(request.socket.remotePort);
      await bodyOf(request);
      response.end('{}');
    });
    for (let n = 0; n < 5; n++) await wire.ask(question);
    expect(ports.size).toBe(1);
  });

  test('breaks where the service hangs up, also in the middle of its answer', async () => {
    const { wire } = await listening((request) => request.socket.destroy());
    await expect(wire.ask(question)).rejects.toMatchObject({ code: 'ECONNRESET' });
    const half = await listening((request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"Items":');
      setTimeout(() => request.socket.destroy(), 20);
    });
    await expect(half.wire.ask(question)).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  test('does not wait longer than it was told, not for the rest of an answer either', async () => {
    const { wire } = await listening(() => {}, 50);
    await expect(wire.ask(question)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    const slow = await listening((_request, response) => void response.write('{'), 50);
    await expect(slow.wire.ask(question)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  });
});

describe('what the environment says', () => {
  const region = { AWS_REGION: 'eu-central-1' };

  test.each([
    [{ ...region }, 'https://kms.eu-central-1.amazonaws.com/'],
    [
      { AWS_REGION: 'eusc-de-east-1', SERVICES_DOMAIN: 'amazonaws.eu' },
      'https://kms.eusc-de-east-1.amazonaws.eu/',
    ],
    [{ ...region, AWS_ENDPOINT_URL_KMS: 'http://localhost:4566' }, 'http://localhost:4566/'],
    [
      { ...region, AWS_ENDPOINT_URL_DYNAMODB: 'http://localhost:8000' },
      'https://kms.eu-central-1.amazonaws.com/',
    ],
  ])('of %o leads to %s', (environment, url) => {
    expect(addressOf('kms', environment).url.href).toBe(url);
  });

  test('may name a machine by its number, and no path', () => {
    const at = (url: string) => addressOf('kms', { ...region, AWS_ENDPOINT_URL_KMS: url });
    expect(at('http://[::1]:8000').url.hostname).toBe('[::1]');
    expect(() => at('http://localhost:8000/kms')).toThrow('has a path');
  });

  test('must have a region and credentials, and says which is missing', () => {
    expect(() => addressOf('kms', {})).toThrow('AWS_REGION');
    expect(() => credentialsFrom({ AWS_ACCESS_KEY_ID: 'x' })).toThrow('AWS_SECRET_ACCESS_KEY');
    const [AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY] = ['id', 'secret'];
    expect(credentialsFrom({ AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY })).toEqual({
      ...{ accessKeyId: 'id', secretAccessKey: 'secret' },
    });
  });
});
