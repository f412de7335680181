import { describe, expect, test } from 'vitest';
import type { Route } from '../../functions/route.ts';
import { routes } from '../../functions/routes.ts';
import { ownRights, rightsOf } from '../../infra/rights.ts';
import { addresses, functionNameOf, routeFunctions } from '../../infra/route-functions.ts';
import { programs } from '../../infra/stack.ts';
import { foldedByUs } from '../../runtime/log/fold-digest.ts';
import {
  functionOf,
  installation,
  isOn,
  isOnFormat,
  listOf,
  type Resource,
  statementsOf,
} from './support.ts';

const built = installation();
const functions = built.ofType('AWS::Lambda::Function');
const withoutRights = ['api-without-rights', 'unanswered'];
const publicRoutes = addresses.filter(({ access }) => access === 'public');
const signedInRoutes = routes.filter(({ access }) => access === 'signed-in');
const mayDo = (route: Route) => statementsOf(built, functionNameOf(route));
const mayUse = (route: Route, table: string) =>
  mayDo(route).some((statement) => isOn(table, statement) && !isOnFormat(statement));
const byFile = (own: readonly Route[]) => own.map((route) => [route.file, route] as const);

test('each route has a file of its own, and each set of rights a function', () => {
  expect(new Set(routes.map(({ file }) => file)).size).toBe(routes.length);
  expect(functions).toHaveLength(programs.length);
  const sets = new Set(addresses.map((route) => [...rightsOf(route)].sort().join(' ')));
  expect(routeFunctions).toHaveLength(sets.size);
});

test.each(byFile(addresses))('%s may do what it needs, and nothing that others need', (_file, route) => {
  const own = routeFunctions.find(({ name }) => name === functionNameOf(route));
  expect(own?.routes).toContain(route);
  expect(own?.rights).toEqual(rightsOf(route));
});

test('each function has a role and a log group of its own', () => {
  const roles = functions.map(({ template, Properties }) => `${template} ${JSON.stringify(Properties.Role)}`);
  const logs = functions.map(
    ({ template, Properties }) => `${template} ${JSON.stringify(Properties.LoggingConfig.LogGroup)}`,
  );
  expect(new Set(roles).size).toBe(functions.length);
  expect(new Set(logs).size).toBe(functions.length);
});

describe.each(functions.map((resource) => [resource.id, resource.Properties] as const))(
  '%s',
  (_id, properties) => {
    test('runs Node 24 on ARM, within limits', () => {
      expect(properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        TracingConfig: { Mode: 'Active' },
      });
      expect(properties.MemorySize).toBeGreaterThanOrEqual(512);
      expect(properties.Timeout).toBeGreaterThan(0);
    });

    test('is told where the data are', () => {
      const { TABLE_PREFIX, KEY_ID, TENANT, NODE_OPTIONS, SERVICES_DOMAIN } =
        properties.Environment.Variables;
      expect(TABLE_PREFIX).toBe('probe');
      expect(SERVICES_DOMAIN).toEqual({ Ref: 'AWS::URLSuffix' });
      expect(JSON.stringify(KEY_ID)).toContain('KeysSubjects');
      expect(TENANT).toBe('stuttgart');
      expect(NODE_OPTIONS).toBe('--disable-proto=delete');
    });
  },
);

test('where several partnerships share an installation, none is the one that tokens need not name', () => {
  const shared = installation({ tenants: ['stuttgart', 'esslingen'] }).ofType('AWS::Lambda::Function');
  expect(shared.map(({ Properties }) => Properties.Environment.Variables.TENANT)).toEqual(
    shared.map(() => undefined),
  );
});

test('logs are encrypted and end', () => {
  const logGroups = built.ofType('AWS::Logs::LogGroup');
  expect(logGroups).toHaveLength(functions.length + 1);
  for (const { Properties } of logGroups) {
    expect(Properties.RetentionInDays).toBe(90);
    expect(JSON.stringify(Properties.KmsKeyId)).toContain('KeysLogs');
  }
});

test('of what is public, only the list of grants opens personal values: the titles of projects', () => {
  const opening = publicRoutes.filter((route) => mayUse(route, 'Vault'));
  expect(opening.map(({ file }) => file)).toEqual(['payout/public-grants']);
});

test.each(byFile(publicRoutes))('%s, which is public, writes nothing and sees no draft', (_file, route) => {
  const actions = mayDo(route).flatMap(({ Action }) => listOf(Action));
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.filter((action) => /^dynamodb:.*(Put|Update|Delete|Write)/.test(action))).toEqual([]);
  expect(mayUse(route, 'Drafts')).toBe(false);
  if (!mayUse(route, 'Vault')) expect(JSON.stringify(mayDo(route))).not.toContain('KeysSubjects');
});

test.each(byFile(signedInRoutes.filter(({ kind }) => kind === 'query')))(
  '%s, which only answers, writes nothing but the first pepper',
  (_file, route) => {
    const writes = mayDo(route).filter(({ Action }) =>
      listOf(Action).some((action) => /^dynamodb:(Put|Update|Delete|BatchWrite)/.test(action)),
    );
    expect(writes).toHaveLength(1);
    expect(isOn('Keys', writes[0]!)).toBe(true);
    expect(writes[0]?.Condition).toEqual({
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['*#tenant-pepper'] },
    });
  },
);

test.each(byFile(routes.filter(({ kind, file }) => kind === 'command' && !(file in ownRights))))(
  '%s, which decides, appends and leaves views and order to the consumers',
  (_file, route) => {
    const onEvents = mayDo(route).filter((statement) => isOn('Events', statement));
    expect(onEvents.flatMap(({ Action }) => listOf(Action))).toContain('dynamodb:PutItem');
    expect(mayUse(route, 'Ledger') || mayUse(route, 'Drafts')).toBe(false);
    // What lies beside the rows are states of streams, in a partition that no row is in.
    const onViews = mayDo(route).filter((statement) => isOn('Views', statement));
    expect(onViews).toMatchObject([
      {
        Action: ['dynamodb:Query', 'dynamodb:PutItem'],
        Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['*#folded'] } },
      },
    ]);
  },
);

test('what only knows the program itself may do nothing with tables or keys', () => {
  for (const name of withoutRights) {
    const actions = statementsOf(built, name).flatMap(({ Action }) => listOf(Action));
    expect(actions.filter((action) => /^(dynamodb|kms):/.test(action))).toEqual([]);
  }
});

test('whose pages may ask is a setting of every function, and of none by default', () => {
  const originsOf = ({ Properties }: Resource) => Properties.Environment.Variables.CORS_ORIGINS;
  expect(functions.map(originsOf)).toEqual(functions.map(() => undefined));
  const corsOrigins = ['https://portal.example', 'https://stadt.example'];
  const open = installation({ corsOrigins }).ofType('AWS::Lambda::Function');
  expect(open.map(originsOf)).toEqual(open.map(() => corsOrigins.join(',')));
});

test('every other function sees which format the book has and how many commits, and only who appends begins a book', () => {
  const appending: string[] = [];
  for (const { name } of programs.filter((one) => !withoutRights.includes(one.name))) {
    const statements = statementsOf(built, name);
    const appends = statements.some(
      (statement) => isOn('Events', statement) && listOf(statement.Action).includes('dynamodb:PutItem'),
    );
    if (appends) appending.push(name);
    const onFormat = statements.filter((statement) => isOn('Ledger', statement) && isOnFormat(statement));
    const actions = onFormat.flatMap(({ Action }) => listOf(Action));
    expect([name, ...actions]).toEqual([
      ...[name, 'dynamodb:GetItem'],
      ...(appends ? ['dynamodb:PutItem'] : []),
    ]);
    const counting = { StringEquals: { 'dynamodb:Select': 'COUNT' } };
    expect(statements.map(({ Condition }) => Condition)).toContainEqual(counting);
  }
  const beginning = programs
    .map(({ name }) => name)
    .filter((name) => functionOf(built, name)?.Properties.Environment.Variables.BEGINS_BOOK === 'yes');
  expect(beginning).toEqual(appending);
  // Who appends believes the states that its own code has folded, and nobody else asks for any.
  const folding = programs
    .map(({ name }) => [name, functionOf(built, name)?.Properties.Environment.Variables.FOLDED_BY] as const)
    .filter(([, foldedBy]) => foldedBy !== undefined);
  expect(folding).toEqual(appending.map((name) => [name, foldedByUs()]));
  expect(appending).toContain('api-sign-in-append');
  expect(appending).not.toContain('api-replay-read-views');
});

test('rights of their own have only routes that exist', () => {
  const files = new Set(addresses.map(({ file }) => file));
  expect(Object.keys(ownRights).filter((file) => !files.has(file))).toEqual([]);
});
