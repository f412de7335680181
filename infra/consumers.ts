import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as ScheduledFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  type IEventSourceDlq,
  MetricType,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { alarmsOf, type RaiseAlarm, watchErrors, watchForTampering, watchReader } from './alarms.ts';
import type { Program } from './bundling.ts';
import { createFunction, type FunctionOptions, type Surroundings } from './lambda-function.ts';
import { createUndelivered } from './undelivered.ts';

type StreamConsumer = Omit<FunctionOptions, 'statements'> & {
  readonly batchSize: number;
  /** Whether it is told of new commits only, or also of changes and removals, which nobody should be able to make. */
  readonly isToldOf: 'insertions' | 'everything';
};

/** DynamoDB lets two readers follow a shard without slowing each other down, so there are two and no third. */
const streamConsumers: readonly StreamConsumer[] = [
  {
    name: 'sequence-and-project',
    description: 'Puts new commits into the order over all streams, and folds them into read models',
    rights: ['sequence', 'project'],
    batchSize: 100,
    isToldOf: 'everything',
    memoryMegabytes: 1024,
    timeoutSeconds: 60,
  },
  {
    name: 'react',
    description: 'Sends the commands that follow from new commits',
    rights: ['append', 'project', 'writeDrafts', 'destroyValues'],
    // Each commit may cause several commands, and each of those may wait for rivals.
    batchSize: 10,
    isToldOf: 'insertions',
    memoryMegabytes: 1024,
    timeoutSeconds: 300,
  },
];

const reconciler: FunctionOptions = {
  name: 'reconcile',
  description: 'Finds commits that no change record ever told of, and catches up with them',
  rights: ['replay', 'sequence', 'project', 'append', 'writeDrafts', 'destroyValues'],
  memoryMegabytes: 1024,
  timeoutSeconds: 900,
};

const daily: FunctionOptions = {
  name: 'daily',
  description: 'Does what follows from the day itself, such as reminders of what is due',
  rights: ['replay', 'readViews', 'append', 'eraseDrafts', 'destroyValues'],
  memoryMegabytes: 1024,
  timeoutSeconds: 900,
};

type Scheduled = {
  readonly id: string;
  readonly schedule: Schedule;
  readonly options: FunctionOptions;
  /** What its alarm says. */
  readonly when: string;
};

const scheduled: readonly Scheduled[] = [
  {
    id: 'Hourly',
    schedule: Schedule.rate(Duration.hours(1)),
    options: reconciler,
    when: 'the hourly look for commits that nobody was told of has failed',
  },
  {
    id: 'EveryDay',
    // Four or five o'clock in Berlin: the day has begun there in summer and in winter.
    schedule: Schedule.cron({ hour: '3', minute: '0' }),
    options: daily,
    when: 'the daily round has failed in a case or altogether; the next one tries again',
  },
];

/** The programs of the functions that no route leads to. */
export const consumerPrograms: readonly Program[] = [
  ...streamConsumers,
  ...scheduled.map(({ options }) => options),
].map(({ name }) => ({ name, source: `export { handler } from '@/functions/consumers/${name}.ts';` }));

/** Creates what follows the log: two readers of its change stream, an hourly look for what they missed, and the daily round. */
export const createConsumers = (scope: Construct, surroundings: Surroundings): void => {
  const place = new Construct(scope, 'Consumers');
  const raise = alarmsOf(place, surroundings.settings);
  const undelivered = createUndelivered(place, surroundings.keys.data);
  for (const consumer of streamConsumers)
    createStreamConsumer(place, surroundings, undelivered, raise, consumer);
  for (const one of scheduled) createScheduled(place, surroundings, raise, one);
};

const createScheduled = (
  scope: Construct,
  surroundings: Surroundings,
  raise: RaiseAlarm,
  { id, schedule, options, when }: Scheduled,
): void => {
  const handler = createFunction(scope, surroundings, options);
  new Rule(scope, id, {
    schedule,
    targets: [
      new ScheduledFunction(handler, {
        event: RuleTargetInput.fromObject({ tenants: surroundings.settings.tenants }),
        retryAttempts: 2,
      }),
    ],
  });
  watchErrors(raise, handler, when);
};

const createStreamConsumer = (
  scope: Construct,
  surroundings: Surroundings,
  onFailure: IEventSourceDlq,
  raise: RaiseAlarm,
  { batchSize, isToldOf, ...options }: StreamConsumer,
): void => {
  const { events } = surroundings.tables;
  const handler = createFunction(scope, surroundings, { ...options, statements: readingOf(events) });
  const mapping = new EventSourceMapping(handler, 'ChangeStream', {
    target: handler,
    ...(events.tableStreamArn && { eventSourceArn: events.tableStreamArn }),
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize,
    // Each commit is an item of its own, and more than one batch a shard would keep the order of single items only.
    parallelizationFactor: 1,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: 20,
    maxRecordAge: Duration.hours(12),
    onFailure,
    metricsConfig: { metrics: [MetricType.EVENT_COUNT] },
    ...(isToldOf === 'insertions' && {
      filters: [FilterCriteria.filter({ eventName: FilterRule.isEqual('INSERT') })],
    }),
  });
  watchReader(raise, handler, mapping);
  if (isToldOf === 'everything') watchForTampering(raise, surroundings.settings, handler);
};

const readingOf = (table: Table): readonly PolicyStatement[] => [
  new PolicyStatement({
    actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
    resources: table.tableStreamArn ? [table.tableStreamArn] : [],
  }),
  new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: ['*'] }),
];
