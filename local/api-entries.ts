import type { Context } from 'aws-lambda';
import { type Route, readBefore } from '../functions/route.ts';
import type { HttpAnswer, HttpEvent } from '../runtime/http/request.ts';
import type { Entry } from './route-table.ts';

/** Where the API begins. */
export const API_PREFIX = '/api/v1';
/** What API Gateway gives a function at most. */
const FUNCTION_MS_MAX = 30_000;

type Handler = (event: HttpEvent, context: Context) => Promise<HttpAnswer>;

/** The addresses of the API: each is answered by the Lambda handler in its file, loaded when it is first asked for. */
export const apiEntries = (routes: readonly Route[]): readonly Entry[] =>
  routes.map((route) => {
    const { method, path, access, file } = route;
    const handler = handlerIn(file);
    const told = { readBefore: readBefore(route) };
    return {
      method,
      path: `${API_PREFIX}${path}`,
      access,
      handle: async (event) =>
        (await handler())({ ...event, ...told }, lambdaContext(file, event.requestContext.requestId)),
    };
  });

const handlerIn = (file: string): (() => Promise<Handler>) => {
  let loaded: Promise<Handler> | undefined;
  const load = async (): Promise<Handler> => {
    const module: { handler: Handler } = await import(
      new URL(`../functions/${file}.ts`, import.meta.url).href
    );
    return module.handler;
  };
  return () => {
    loaded ??= load();
    return loaded;
  };
};

/** What Lambda tells a function about the invocation. */
export const lambdaContext = (functionName: string, awsRequestId: string): Context => {
  const deadline = Date.now() + FUNCTION_MS_MAX;
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${functionName}`,
    memoryLimitInMB: '512',
    awsRequestId,
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => deadline - Date.now(),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
};
