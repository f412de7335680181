import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpAuthorizer,
  HttpAuthorizerType,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Keys } from './keys.ts';
import type { Settings } from './settings.ts';

/** Requests a second that all callers together may send, and how many at once. A busy deadline hour needs a tenth. */
const THROTTLE = { rateLimit: 100, burstLimit: 200 } as const;

export type Api = {
  readonly httpApi: HttpApi;
  /** Lets only holders of an access token with the right scope pass. */
  readonly signedIn: IHttpRouteAuthorizer;
};

/** Creates the HTTP API, without routes. */
export const createApi = (
  scope: Construct,
  { prefix, issuer, audience, scope: wanted }: Settings,
  keys: Keys,
): Api => {
  const httpApi = new HttpApi(scope, 'Api', {
    apiName: prefix,
    description: 'Förderbuch: /api/v1',
    createDefaultStage: false,
  });
  const authorizer = new HttpAuthorizer(scope, 'AccessToken', {
    httpApi,
    type: HttpAuthorizerType.JWT,
    identitySource: ['$request.header.Authorization'],
    jwtIssuer: issuer,
    jwtAudience: [audience],
  });
  new HttpStage(scope, 'Stage', {
    httpApi,
    stageName: '$default',
    autoDeploy: true,
    throttle: THROTTLE,
    detailedMetricsEnabled: true,
    accessLogSettings: {
      destination: new LogGroupLogDestination(
        new LogGroup(scope, 'AccessLog', {
          encryptionKey: keys.logs,
          retention: RetentionDays.THREE_MONTHS,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
      ),
      format: accessLogFormat,
    },
  });
  return {
    httpApi,
    signedIn: {
      bind: () => ({
        authorizerId: authorizer.authorizerId,
        authorizationType: 'JWT',
        authorizationScopes: [wanted],
      }),
    },
  };
};

/** Which route, how it went and how long it took; no address, person, agent or id of a case. */
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: AccessLogField.contextRequestId(),
    time: AccessLogField.contextRequestTime(),
    route: AccessLogField.contextRouteKey(),
    status: AccessLogField.contextStatus(),
    responseLength: AccessLogField.contextResponseLength(),
    responseLatency: AccessLogField.contextResponseLatency(),
    integrationError: AccessLogField.contextIntegrationErrorMessage(),
    authorizerError: AccessLogField.contextAuthorizerError(),
  }),
);
