import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Log } from '../logger.ts';
import type { Hint } from '../subscriptions/hints.ts';
import type { Tally } from '../subscriptions/tally.ts';
import { hintOf, placeOf } from './change-record.ts';

/** Takes hints of one tenant; throws when the delivery has to be repeated. */
export type Consumer = (tenant: string, hints: readonly Hint[]) => Promise<Tally | undefined>;

/**
 * Turns a consumer into a Lambda handler for the stream of the events table.
 *
 * What a batch has of one tenant is taken at once, as long as no other comes in between. Where that fails its records are taken
 * one after the other; at the first that fails the handler stops and names it, and Lambda delivers from there again. Commits
 * are only ever inserted: a change or removal raises the alarm `tamper alarm` in the log.
 */
export const streamConsumer =
  (consume: Consumer, log: Log) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const run of runsOf(Records)) {
      const failed = 'entries' in run ? await takeRun(run, consume, log) : raiseAlarm(run.record, log);
      // Without a number Lambda takes the whole batch as failed, which is what it then is.
      if (failed) return { batchItemFailures: [{ itemIdentifier: failed.dynamodb?.SequenceNumber ?? '' }] };
    }
    return { batchItemFailures: [] };
  };

type Entry = { readonly record: DynamoDBRecord; readonly hint: Hint };

/** New commits of one tenant that came one after the other, or a record that tells of no new commit. */
type Run =
  | { readonly tenant: string; readonly entries: [Entry, ...Entry[]] }
  | { readonly record: DynamoDBRecord };

const runsOf = (records: readonly DynamoDBRecord[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const record of records) {
    const recorded =
      record.eventName === 'INSERT' && hintOf(record.dynamodb?.Keys, record.dynamodb?.NewImage);
    const last = runs.at(-1);
    if (!recorded) runs.push({ record });
    else if (last && 'entries' in last && last.tenant === recorded.tenant)
      last.entries.push({ record, hint: recorded.hint });
    else runs.push({ tenant: recorded.tenant, entries: [{ record, hint: recorded.hint }] });
  }
  return runs;
};

/** Takes a run; gives the record at which it failed. */
const takeRun = async (
  { tenant, entries }: Extract<Run, { entries: unknown }>,
  consume: Consumer,
  log: Log,
): Promise<DynamoDBRecord | undefined> => {
  try {
    const tally = await consume(
      tenant,
      entries.map(({ hint }) => hint),
    );
    if (tally?.parked || tally?.unknownEvents)
      log('warn', 'not all was consumed', { tenant, ...streamsOf(entries), ...tally });
    return undefined;
  } catch (error) {
    const [{ record }, ...more] = entries;
    if (more.length > 0) return oneByOne({ tenant, entries }, consume, log);
    const sequenceNumber = record.dynamodb?.SequenceNumber;
    log('error', 'delivery failed', { sequenceNumber, ...placeOf(record.dynamodb?.Keys), error });
    return record;
  }
};

/** What a log may hold of the streams of a run: how many, and the names of the first. */
const streamsOf = (entries: readonly Entry[]) => {
  const names = [...new Set(entries.map(({ hint }) => hint.stream))];
  return { count: names.length, stream: names.slice(0, NAMES_MAX).join(',') };
};

const NAMES_MAX = 5;

const oneByOne = async (
  { tenant, entries }: Extract<Run, { entries: unknown }>,
  consume: Consumer,
  log: Log,
): Promise<DynamoDBRecord | undefined> => {
  for (const entry of entries) {
    const failed = await takeRun({ tenant, entries: [entry] }, consume, log);
    if (failed) return failed;
  }
  return undefined;
};

const raiseAlarm = ({ eventName, dynamodb }: DynamoDBRecord, log: Log): undefined => {
  // Repeating would not undo it, and the streams after it must go on.
  const place = placeOf(dynamodb?.Keys);
  log('error', 'tamper alarm', { kind: eventName, sequenceNumber: dynamodb?.SequenceNumber, ...place });
};
