import { NestedStack, Validations } from 'aws-cdk-lib';
import { HttpMethod, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Construct } from 'constructs';
import { nameOf, type Route } from '../functions/route.ts';
import type { Api } from './api.ts';
import { createFunction, idOf, type Surroundings } from './lambda-function.ts';
import { routeFunctions, unansweredProgram } from './route-functions.ts';

/** A command may decide again for 15 seconds, a replay may read a whole log; the API waits for 30 seconds at most. */
const LIMITS = { memoryMegabytes: 1024, timeoutSeconds: 29 } as const;

/**
 * Creates a function for each set of rights, a route for each address, HEAD with each GET, and one for all that has no route.
 *
 * Each function has a nested stack, with its routes: all in one would pass CloudFormation's 500 resources.
 */
export const createFunctions = (scope: Construct, surroundings: Surroundings, api: Api): void => {
  for (const { name, rights, routes } of routeFunctions) {
    const description = `${routes.length} addresses; may: ${rights.join(', ')}`;
    const stack = new NestedStack(scope, idOf(name), { description: `Förderbuch: ${description}` });
    const handler = createFunction(stack, surroundings, { name, description, rights, ...LIMITS });
    const integration = new HttpLambdaIntegration('Integration', handler, { scopePermissionToRoute: false });
    for (const route of routes) createRoutes(stack, api, route, integration);
  }
  createDefault(scope, surroundings, api);
};

/** What has no route is told so by us, in the form of every refusal, and with the methods that the address has. */
const createDefault = (scope: Construct, surroundings: Surroundings, api: Api): void => {
  const { name } = unansweredProgram;
  const description = 'What has no route: 404, 405 with Allow, and OPTIONS';
  const stack = new NestedStack(scope, idOf(name), { description: `Förderbuch: ${description}` });
  const handler = createFunction(stack, surroundings, { name, description, rights: [], ...LIMITS });
  const httpRoute = new HttpRoute(stack, 'Default', {
    httpApi: api.httpApi,
    routeKey: HttpRouteKey.DEFAULT,
    integration: new HttpLambdaIntegration('Integration', handler, { scopePermissionToRoute: false }),
  });
  isForEverybody(httpRoute, 'it says which addresses and methods there are.');
};

const createRoutes = (scope: Construct, api: Api, route: Route, integration: HttpLambdaIntegration): void => {
  createRoute(scope, api, route, HttpMethod[route.method], integration);
  if (route.method === 'GET') createRoute(scope, api, route, HttpMethod.HEAD, integration);
};

const createRoute = (
  scope: Construct,
  api: Api,
  route: Route,
  method: HttpMethod,
  integration: HttpLambdaIntegration,
): void => {
  const id = `${idOf(nameOf(route))}${method === HttpMethod.HEAD ? 'Head' : ''}`;
  const httpRoute = new HttpRoute(scope, id, {
    httpApi: api.httpApi,
    routeKey: HttpRouteKey.with(route.path, method),
    integration,
    ...(route.access === 'signed-in' && { authorizer: api.signedIn }),
  });
  if (route.access === 'public') isForEverybody(httpRoute, route.summary);
};

const isForEverybody = (httpRoute: HttpRoute, summary: string): void => {
  Validations.of(httpRoute).acknowledge({
    id: 'AwsSolutions-APIG4',
    reason: `Everybody may see this without signing in: ${summary}`,
  });
};
