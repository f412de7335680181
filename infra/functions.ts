import { NestedStack, Validations } from 'aws-cdk-lib';
import { HttpMethod, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Construct } from 'constructs';
import { nameOf, type Route } from '../functions/route.ts';
import type { Api } from './api.ts';
import { createFunction, idOf, type Surroundings } from './lambda-function.ts';
import { routeFunctions } from './route-functions.ts';

/** A command may decide again for 15 seconds, a replay may read a whole log; the API waits for 30 seconds at most. */
const LIMITS = { memoryMegabytes: 1024, timeoutSeconds: 29 } as const;

/**
 * Creates a function for each set of rights, and a route for each address.
 *
 * Each function has a nested stack, with its routes: all in one would pass CloudFormation's 500 resources.
 */
export const createFunctions = (scope: Construct, surroundings: Surroundings, api: Api): void => {
  for (const { name, rights, routes } of routeFunctions) {
    const description = `${routes.length} addresses; may: ${rights.join(', ')}`;
    const stack = new NestedStack(scope, idOf(name), { description: `Förderbuch: ${description}` });
    const handler = createFunction(stack, surroundings, { name, description, rights, ...LIMITS });
    const integration = new HttpLambdaIntegration('Integration', handler, { scopePermissionToRoute: false });
    for (const route of routes) createRoute(stack, api, route, integration);
  }
};

const createRoute = (scope: Construct, api: Api, route: Route, integration: HttpLambdaIntegration): void => {
  const httpRoute = new HttpRoute(scope, idOf(nameOf(route)), {
    httpApi: api.httpApi,
    routeKey: HttpRouteKey.with(route.path, HttpMethod[route.method]),
    integration,
    ...(route.access === 'signed-in' && { authorizer: api.signedIn }),
  });
  if (route.access === 'public') {
    Validations.of(httpRoute).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: `Everybody may see this without signing in: ${route.summary}`,
    });
  }
};
