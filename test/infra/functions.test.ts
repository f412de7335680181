import { describe, expect, test } from 'vitest';
import { routes } from '../../functions/routes.ts';
import { ownRights } from '../../infra/rights.ts';
import { entryFiles } from '../../infra/stack.ts';
import { installation, isOn, listOf, statementsOf } from './support.ts';

const built = installation();
const functions = built.ofType('AWS::Lambda::Function');
const publicFiles = routes.filter(({ access }) => access === 'public').map(({ file }) => file);
const signedInRoutes = routes.filter(({ access }) => access === 'signed-in');
const mayUse = (file: string, table: string) =>
  statementsOf(built, file).some((statement) => isOn(table, statement));

test('each route has a function of its own', () => {
  expect(new Set(routes.map(({ file }) => file)).size).toBe(routes.length);
  expect(functions).toHaveLength(entryFiles.length);
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
      const { TABLE_PREFIX, KEY_ID, TENANT, NODE_OPTIONS } = properties.Environment.Variables;
      expect(TABLE_PREFIX).toBe('probe');
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
  expect(publicFiles.filter((file) => mayUse(file, 'Vault'))).toEqual(['payout/public-grants']);
});

test.each(publicFiles.concat('operation/health'))(
  '%s, which is public, writes nothing and sees no draft',
  (file) => {
    const actions = statementsOf(built, file).flatMap(({ Action }) => listOf(Action));
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => /^dynamodb:.*(Put|Update|Delete|Write)/.test(action))).toEqual([]);
    expect(mayUse(file, 'Drafts')).toBe(false);
    if (!mayUse(file, 'Vault'))
      expect(JSON.stringify(statementsOf(built, file))).not.toContain('KeysSubjects');
  },
);

test.each(signedInRoutes.filter(({ kind }) => kind === 'query').map(({ file }) => file))(
  '%s, which only answers, writes nothing but the first pepper',
  (file) => {
    const writes = statementsOf(built, file).filter(({ Action }) =>
      listOf(Action).some((action) => /^dynamodb:(Put|Update|Delete|BatchWrite)/.test(action)),
    );
    expect(writes).toHaveLength(1);
    expect(isOn('Keys', writes[0]!)).toBe(true);
    expect(writes[0]?.Condition).toEqual({
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['*#tenant-pepper'] },
    });
  },
);

test.each(
  routes.filter(({ kind, file }) => kind === 'command' && !(file in ownRights)).map(({ file }) => file),
)('%s, which decides, appends and leaves views and order to the consumers', (file) => {
  const onEvents = statementsOf(built, file).filter((statement) => isOn('Events', statement));
  expect(onEvents.flatMap(({ Action }) => listOf(Action))).toContain('dynamodb:PutItem');
  expect(mayUse(file, 'Views') || mayUse(file, 'Ledger') || mayUse(file, 'Drafts')).toBe(false);
});

test('rights of their own have only routes that exist', () => {
  const files = new Set(routes.map(({ file }) => file));
  expect(Object.keys(ownRights).filter((file) => !files.has(file))).toEqual([]);
});
