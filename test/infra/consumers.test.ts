import { expect, test } from 'vitest';
import { installation } from './support.ts';

const { ofType } = installation();
const mappings = ofType('AWS::Lambda::EventSourceMapping');

test('the change stream has two readers: a shard has room for no third', () => {
  expect(
    mappings.map(({ Properties }) => Properties.FunctionName.Ref.replace(/Function.*/, '')).sort(),
  ).toEqual(['ConsumersReact', 'ConsumersSequenceAndProject']);
});

test.each(mappings.map(({ id, Properties }) => [id, Properties] as const))(
  '%s loses nothing and lets nothing block the shard',
  (_id, properties) => {
    expect(properties).toMatchObject({
      StartingPosition: 'TRIM_HORIZON',
      ParallelizationFactor: 1,
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 20,
      MaximumRecordAgeInSeconds: 12 * 60 * 60,
    });
    expect(JSON.stringify(properties.EventSourceArn)).toContain('EventsTable');
    expect(JSON.stringify(properties.DestinationConfig.OnFailure)).toContain('Undelivered');
  },
);

test('only the reader that acts is spared changes and removals: the other raises the alarm', () => {
  const filtersOf = (name: string) =>
    mappings.find(({ id }) => id.includes(name))?.Properties.FilterCriteria?.Filters;
  expect(filtersOf('SequenceAndProject')).toBeUndefined();
  expect(filtersOf('React')).toEqual([{ Pattern: JSON.stringify({ eventName: ['INSERT'] }) }]);
});

test('what could not be delivered is kept whole, closed to the public, for 30 days', () => {
  const [bucket] = ofType('AWS::S3::Bucket');
  expect(bucket?.DeletionPolicy).toBe('Retain');
  expect(bucket?.Properties.PublicAccessBlockConfiguration).toEqual({
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
  });
  expect(bucket?.Properties.LifecycleConfiguration.Rules).toMatchObject([{ ExpirationInDays: 30 }]);
});

const ruleCalled = (word: string) =>
  installation({ tenants: ['stuttgart', 'esslingen'] })
    .ofType('AWS::Events::Rule')
    .find(({ id }) => id.includes(word));

test('every hour somebody looks for commits that nobody was told of, of every partnership', () => {
  const rule = ruleCalled('Hourly');
  expect(rule?.Properties.ScheduleExpression).toBe('rate(1 hour)');
  expect(JSON.parse(rule?.Properties.Targets[0].Input)).toEqual({ tenants: ['stuttgart', 'esslingen'] });
});

test('every day, when it has begun in Berlin, the round is made for every partnership', () => {
  const rule = ruleCalled('EveryDay');
  expect(rule?.Properties.ScheduleExpression).toBe('cron(0 3 * * ? *)');
  expect(JSON.parse(rule?.Properties.Targets[0].Input)).toEqual({ tenants: ['stuttgart', 'esslingen'] });
  expect(JSON.stringify(rule?.Properties.Targets[0].Arn)).toContain('ConsumersDaily');
});

test('alarms say what happened, and reach the topic of the settings', () => {
  const alarmTopic = 'arn:probe:sns:nowhere:123456789012:alarms';
  const alarms = installation({ alarmTopic }).ofType('AWS::CloudWatch::Alarm');
  expect(alarms).toHaveLength(7);
  for (const { Properties } of alarms) {
    expect(Properties.AlarmDescription).toMatch(/^probe: .{30,}/);
    expect(Properties.AlarmActions).toEqual([alarmTopic]);
  }
});

test('the alarm for a changed commit listens to what the reader logs', () => {
  const [filter] = ofType('AWS::Logs::MetricFilter');
  expect(filter?.Properties.FilterPattern).toBe('{ $.message = "tamper alarm" }');
});
