import type { Context } from 'aws-lambda';
import { expect, test } from 'vitest';
import { byRoute } from '../../../runtime/http/by-route.ts';
import type { HttpEvent } from '../../../runtime/http/request.ts';

const asked = (routeKey: string) => ({ routeKey, requestContext: { requestId: 'first' } }) as HttpEvent;
const context = {} as Context;

const function_ = () => {
  const loaded: string[] = [];
  const file = (name: string) => async () => {
    loaded.push(name);
    return { handler: async ({ routeKey }: HttpEvent) => ({ statusCode: 200, body: `${name} ${routeKey}` }) };
  };
  return { loaded, handler: byRoute({ 'GET /one': file('one'), 'POST /one': file('other') }) };
};

test('a request is answered by the file of its route', async () => {
  const { handler } = function_();
  expect(await handler(asked('POST /one'), context)).toMatchObject({
    statusCode: 200,
    body: 'other POST /one',
  });
});

test('HEAD is answered as GET is', async () => {
  const { handler } = function_();
  expect(await handler(asked('HEAD /one'), context)).toMatchObject({
    statusCode: 200,
    body: 'one HEAD /one',
  });
  await expect(handler(asked('HEAD /other'), context)).rejects.toThrow('HEAD /other');
});

test('a page of a known origin sees the answer, and no other page', async () => {
  const files = { 'GET /one': async () => ({ handler: async () => ({ statusCode: 200 }) }) };
  const handler = byRoute(files, {}, ['https://portal.example']);
  const from = async (origin: string) =>
    (await handler({ ...asked('GET /one'), headers: { origin } }, context)).headers;
  expect(await from('https://portal.example')).toMatchObject({
    'access-control-allow-origin': 'https://portal.example',
    vary: 'origin',
  });
  const others = await from('https://other.example');
  expect(others).toMatchObject({ vary: 'origin' });
  expect(others).not.toHaveProperty('access-control-allow-origin');
});

test('only what is asked for is loaded', async () => {
  const { handler, loaded } = function_();
  await handler(asked('GET /one'), context);
  expect(loaded).toEqual(['one']);
});

test('a route that leads elsewhere is an error that names it', async () => {
  await expect(function_().handler(asked('GET /other'), context)).rejects.toThrow('GET /other');
});
