import { expect, test } from 'vitest';
import { programs } from '../../infra/stack.ts';
import {
  allStatements,
  installation,
  isOn,
  isOnFormat,
  listOf,
  type Statement,
  statementsOf,
} from './support.ts';

const built = installation();
const dynamoDbActions = (statements: readonly Statement[]) =>
  statements.flatMap(({ Action }) => listOf(Action)).filter((action) => action.startsWith('dynamodb:'));

test('the events table itself refuses changes to everyone', () => {
  const events = built
    .ofType('AWS::DynamoDB::Table')
    .find(({ Properties }) => Properties.TableName === 'probe-events');
  const statements: readonly Statement[] = events?.Properties.ResourcePolicy.PolicyDocument.Statement;
  expect(statements).toHaveLength(1);
  expect(statements[0]).toMatchObject({ Effect: 'Deny', Principal: { AWS: '*' }, Resource: '*' });
  expect(statements[0]?.Condition).toBeUndefined();
  expect(listOf(statements[0]!.Action)).toEqual([
    'dynamodb:UpdateItem',
    'dynamodb:DeleteItem',
    'dynamodb:BatchWriteItem',
    'dynamodb:PartiQLUpdate',
    'dynamodb:PartiQLDelete',
  ]);
});

test('no role may do more with events than read, insert and guard', () => {
  const actions = new Set(
    dynamoDbActions(allStatements(built).filter((statement) => isOn('Events', statement))),
  );
  expect([...actions].sort()).toEqual([
    'dynamodb:BatchGetItem',
    'dynamodb:ConditionCheckItem',
    'dynamodb:DescribeStream',
    'dynamodb:GetRecords',
    'dynamodb:GetShardIterator',
    'dynamodb:PutItem',
    'dynamodb:Query',
    'dynamodb:Scan',
  ]);
});

test('no action is a pattern, and what is allowed on everything is tracing and the list of streams', () => {
  const everywhere = allStatements(built).filter(({ Resource }) => listOf(Resource).includes('*'));
  expect(allStatements(built).flatMap(({ Action }) => listOf(Action).filter((a) => a.includes('*')))).toEqual(
    [],
  );
  expect([...new Set(everywhere.flatMap(({ Action }) => listOf(Action)))].sort()).toEqual([
    'dynamodb:ListStreams',
    'xray:PutTelemetryRecords',
    'xray:PutTraceSegments',
  ]);
});

test('who reads the change stream and writes the order of commits can write no commit', () => {
  const writes = (name: string, table: string) =>
    statementsOf(built, name).some(
      (statement) =>
        isOn(table, statement) &&
        !isOnFormat(statement) &&
        listOf(statement.Action).includes('dynamodb:PutItem'),
    );
  const writers = programs.map(({ name }) => name).filter((name) => writes(name, 'Ledger'));
  expect(writers).toEqual(['sequence-and-project', 'reconcile']);
  // The hourly look catches up with everything, reactions included.
  expect(writers.filter((name) => writes(name, 'Events'))).toEqual(['reconcile']);
});

test('the readers of the change stream may use it, and put aside what they cannot take', () => {
  for (const reader of ['sequence-and-project', 'react']) {
    const actions = statementsOf(built, reader).flatMap(({ Action }) => listOf(Action));
    expect(actions).toContain('dynamodb:GetRecords');
    expect(actions).toContain('s3:PutObject');
    expect(actions.filter((action) => action.startsWith('s3:'))).toEqual(['s3:PutObject', 's3:ListBucket']);
  }
});
