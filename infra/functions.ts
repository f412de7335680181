import { NestedStack, Validations } from 'aws-cdk-lib';
import { HttpMethod, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Construct } from 'constructs';
import type { Route } from '../functions/route.ts';
import { routes } from '../functions/routes.ts';
import type { Api } from './api.ts';
import { createFunction, idOf, type Surroundings } from './lambda-function.ts';
import { rightsOf } from './rights.ts';

/** A command may decide again for 15 seconds, a replay may read a whole log; the API waits for 30 seconds at most. */
const LIMITS = { memoryMegabytes: 1024, timeoutSeconds: 29 } as const;

/** For whoever watches the installation. It speaks of the program, not of a programme, so it is no part of the API. */
const health: Route = {
  method: 'GET',
  path: '/health',
  file: 'operation/health',
  kind: 'query',
  access: 'public',
  summary: 'Whether the tables answer, and how many streams wait for an operator',
};

/** Entry files of the functions that a path leads to. */
export const routeFiles: readonly string[] = [...routes, health].map(({ file }) => file);

/**
 * Creates a function for each route, and the route.
 *
 * Each noun of the API has a nested stack, and so has the grant of an application: all in one would pass CloudFormation's
 * 500 resources.
 */
export const createFunctions = (scope: Construct, surroundings: Surroundings, api: Api): void => {
  createRoute(scope, surroundings, api, health);
  for (const [noun, own] of Map.groupBy(routes, nounOf)) {
    const stack = new NestedStack(scope, idOf(noun), {
      description: `Förderbuch: ${API}/${noun}`,
    });
    for (const route of own) createRoute(stack, surroundings, api, { ...route, path: `${API}${route.path}` });
  }
};

const API = '/api/v1';

/** What a path is about; the grant of an application, which has as many functions as everything before it, apart. */
const nounOf = ({ path }: Route): string => {
  const [, noun = '', , part] = path.split('/');
  return part === 'grant' ? `${noun}-${part}` : noun;
};

const createRoute = (scope: Construct, surroundings: Surroundings, api: Api, route: Route): void => {
  const handler = createFunction(scope, surroundings, {
    file: route.file,
    description: route.summary,
    rights: rightsOf(route),
    ...LIMITS,
  });
  const httpRoute = new HttpRoute(handler, 'Route', {
    httpApi: api.httpApi,
    routeKey: HttpRouteKey.with(route.path, HttpMethod[route.method]),
    integration: new HttpLambdaIntegration('Integration', handler),
    ...(route.access === 'signed-in' && { authorizer: api.signedIn }),
  });
  if (route.access === 'public') {
    Validations.of(httpRoute).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: `Everybody may see this without signing in: ${route.summary}`,
    });
  }
};
