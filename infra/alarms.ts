import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IAlarmAction,
  type IMetric,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { EventSourceMapping, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { Settings } from './settings.ts';

/** Raises an alarm, and tells the topic of the settings where there is one. */
export type RaiseAlarm = (
  scope: Construct,
  id: string,
  alarm: { readonly when: string; readonly metric: IMetric; readonly above: number },
) => void;

/** Prepares alarms for an installation. */
export const alarmsOf = (scope: Construct, { prefix, alarmTopic }: Settings): RaiseAlarm => {
  const actions: readonly IAlarmAction[] = alarmTopic
    ? [new SnsAction(Topic.fromTopicArn(scope, 'AlarmTopic', alarmTopic))]
    : [];
  return (place, id, { when, metric, above }) => {
    const alarm = new Alarm(place, id, {
      alarmDescription: `${prefix}: ${when}`,
      metric,
      threshold: above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(...actions);
  };
};

const PERIOD = Duration.minutes(5);

/** Watches a reader of the change stream: that it keeps up, and that it gives nothing up. */
export const watchReader = (raise: RaiseAlarm, reader: LambdaFunction, mapping: EventSourceMapping): void => {
  raise(reader, 'IsLate', {
    when: 'a reader of the change stream is more than 15 minutes behind; after 24 hours only the hourly look is left',
    metric: reader.metric('IteratorAge', { statistic: Stats.MAXIMUM, period: PERIOD }),
    above: Duration.minutes(15).toMilliseconds(),
  });
  raise(reader, 'HasGivenUp', {
    when: 'change records lie in the bucket for what could not be delivered',
    metric: new Metric({
      namespace: 'AWS/Lambda',
      metricName: 'OnFailureDestinationDeliveredEventCount',
      dimensionsMap: { EventSourceMappingUUID: mapping.eventSourceMappingId },
      statistic: Stats.SUM,
      period: PERIOD,
    }),
    above: 0,
  });
};

/** Watches for `tamper alarm` in the log of a reader: somebody changed or removed a commit. */
export const watchForTampering = (raise: RaiseAlarm, { prefix }: Settings, reader: LambdaFunction): void => {
  const filter = new MetricFilter(reader, 'Tampering', {
    logGroup: reader.logGroup,
    filterPattern: FilterPattern.stringValue('$.message', '=', 'tamper alarm'),
    metricNamespace: prefix,
    metricName: 'TamperAlarms',
  });
  raise(reader, 'HasSeenTampering', {
    when: 'a commit was changed or removed: stop writing, and compare the log with the last export',
    metric: filter.metric({ statistic: Stats.SUM, period: Duration.minutes(1) }),
    above: 0,
  });
};

/** Watches that a function does its work. */
export const watchErrors = (raise: RaiseAlarm, handler: LambdaFunction, when: string): void =>
  raise(handler, 'Fails', {
    when,
    metric: handler.metricErrors({ period: PERIOD }),
    above: 0,
  });
