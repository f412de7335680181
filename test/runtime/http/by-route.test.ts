import type { Context } from 'aws-lambda';
import { expect, test } from 'vitest';
import { byRoute } from '../../../runtime/http/by-route.ts';
import type { HttpEvent } from '../../../runtime/http/request.ts';

const asked = (routeKey: string) => ({ routeKey }) as HttpEvent;
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
  expect(await handler(asked('POST /one'), context)).toEqual({ statusCode: 200, body: 'other POST /one' });
});

test('only what is asked for is loaded', async () => {
  const { handler, loaded } = function_();
  await handler(asked('GET /one'), context);
  expect(loaded).toEqual(['one']);
});

test('a route that leads elsewhere is an error that names it', async () => {
  await expect(function_().handler(asked('GET /other'), context)).rejects.toThrow('GET /other');
});
