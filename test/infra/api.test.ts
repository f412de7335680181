import { expect, test } from 'vitest';
import { routes } from '../../functions/routes.ts';
import { addresses, functionNameOf, keyOf, routeFunctions } from '../../infra/route-functions.ts';
import { functionOf, installation } from './support.ts';

const built = installation();
const { ofType } = built;
const inApi = new Map(
  ofType('AWS::ApiGatewayV2::Route').map((route) => [route.Properties.RouteKey as string, route] as const),
);
const [authorizer] = ofType('AWS::ApiGatewayV2::Authorizer');
const [stage] = ofType('AWS::ApiGatewayV2::Stage');

const headOf = (key: string) => key.replace('GET ', 'HEAD ');

test('the API has the routes of routes.ts, its health, HEAD with each GET, one for the rest, and no other', () => {
  expect([...inApi.keys()].sort()).toEqual(
    [...routes.map(({ method, path }) => `${method} /api/v1${path}`), 'GET /health', 'GET /problems/{code}']
      .flatMap((key) => (key.startsWith('GET ') ? [key, headOf(key)] : [key]))
      .concat('$default')
      .sort(),
  );
});

test.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s lets the right people in',
  (_name, { method, path, access }) => {
    const route = inApi.get(`${method} /api/v1${path}`);
    if (access === 'public') {
      expect(route?.Properties.AuthorizationType).toBe('NONE');
      expect(route?.Properties.AuthorizerId).toBeUndefined();
    } else {
      expect(route?.Properties.AuthorizationType).toBe('JWT');
      expect(JSON.stringify(route?.Properties.AuthorizerId)).toContain('AccessToken');
      expect(route?.Properties.AuthorizationScopes).toEqual(['probe.use']);
    }
  },
);

test('HEAD lets in whom GET lets in, and leads to the same function', () => {
  const heads = [...inApi].filter(([key]) => key.startsWith('HEAD '));
  expect(heads.length).toBeGreaterThan(0);
  for (const [key, { template, Properties }] of heads) {
    const get = inApi.get(key.replace('HEAD ', 'GET '));
    expect({ template, ...Properties, RouteKey: '' }).toEqual({
      ...{ template: get?.template, ...get?.Properties, RouteKey: '' },
    });
  }
});

test('whoever asks for what has no route needs no token: a page may ask what it may send', () => {
  expect(inApi.get('$default')?.Properties.AuthorizationType).toBe('NONE');
  expect(inApi.get('$default')?.template).toBe(functionOf(built, 'unanswered')?.template);
});

test('CORS is answered by the functions alone, as on one machine', () => {
  const open = installation({ corsOrigins: ['https://portal.example'] });
  for (const { Properties } of open.ofType('AWS::ApiGatewayV2::Api'))
    expect(Properties.CorsConfiguration).toBeUndefined();
});

test('there are no more routes than API Gateway takes', () => {
  expect(inApi.size).toBeLessThanOrEqual(300);
});

test('each route leads to the function that has its rights', () => {
  for (const address of addresses) {
    const route = inApi.get(keyOf(address));
    const integrationId: string = route?.Properties.Target['Fn::Join'][1][1].Ref;
    const integration = ofType('AWS::ApiGatewayV2::Integration').find(
      ({ id, template }) => id === integrationId && template === route?.template,
    );
    const own = functionOf(built, functionNameOf(address));
    expect(own?.template).toBe(route?.template);
    expect(integration?.Properties.IntegrationUri['Fn::GetAtt'][0]).toBe(own?.id);
  }
});

test('the API may call each function that answers an address, and no other', () => {
  const called = ofType('AWS::Lambda::Permission')
    .filter(({ Properties }) => Properties.Principal === 'apigateway.amazonaws.com')
    .map(({ Properties }) => Properties.FunctionName['Fn::GetAtt'][0]);
  const answering = [...routeFunctions.map(({ name }) => name), 'unanswered'];
  expect(called.sort()).toEqual(answering.map((name) => functionOf(built, name)?.id).sort());
});

test('tokens of one provider and audience are believed', () => {
  expect(authorizer?.Properties).toMatchObject({
    AuthorizerType: 'JWT',
    IdentitySource: ['$request.header.Authorization'],
    JwtConfiguration: { Issuer: 'https://sign-in.example', Audience: ['probe'] },
  });
});

test('requests are limited and logged, without address, person, agent or path', () => {
  expect(stage?.Properties.DefaultRouteSettings).toMatchObject({
    ThrottlingRateLimit: 100,
    ThrottlingBurstLimit: 200,
  });
  const format: string = stage?.Properties.AccessLogSettings.Format;
  expect(format).toContain('$context.routeKey');
  expect(format).not.toMatch(/sourceIp|userAgent|authorizer\.claims|principal|\$context\.path|caller|user/i);
});
