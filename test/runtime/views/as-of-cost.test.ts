import { beforeAll, expect, it } from 'vitest';
import type { ReviewEvent } from '../../../events/review-events.ts';
import { toItem } from '../../../runtime/aws/commit-item.ts';
import { buildCommits } from '../../../runtime/log/append-plan.ts';
import type { LoadedStream } from '../../../runtime/ports.ts';
import { cutAtInstant, cutAtPosition } from '../../../runtime/views/cut.ts';
import { liveRows } from '../../../runtime/views/live-rows.ts';
import { ensureBuilt } from '../../../runtime/views/rebuild.ts';
import { replayedRows } from '../../../runtime/views/replay.ts';
import { rowsAsOf } from '../../../runtime/views/rows-as-of.ts';
import { dynamodb, dynamoIn } from '../../support/engines.ts';
import { environmentInUse } from '../../support/environments.ts';
import { newTenant, provenance } from '../../support/event-log-contract/facts.ts';
import { describeOnTheEngine } from '../../support/on-the-engine.ts';
import { closed, reviewOf, opened as reviewOpened, scored } from '../../support/review-facts.ts';
import { scoreSheet } from '../../support/score-sheet.ts';

const REVIEWS = 50;
const minute = (n: number) => new Date(Date.UTC(2026, 2, 1, 7, n)).toISOString();
/** Streams of one length of name, told apart by a letter. */
const streamsOf = (letter: string) =>
  Array.from({ length: REVIEWS }, (_, n) => reviewOf(`${letter}${String(n).padStart(2, '0')}`));
const streams = streamsOf('z');
/** In one piece, as most rows are. */
const { parts: _parts, ...sheet } = scoreSheet;

/** Commits of one event each, a minute apart. */
const chained = (tenant: string, stream: string, events: readonly ReviewEvent[], at: number) => {
  let loaded = { tenant, name: stream, revision: 0, commits: [] } as object as LoadedStream;
  return events.flatMap(({ type, data }, n) => {
    const commits = buildCommits({
      additions: [{ stream: loaded, events: [{ type, version: 1, data }] }],
      provenance: provenance(`${stream} ${n}`, { recordedAt: minute(at + n) }),
    });
    loaded = { ...loaded, revision: n + 1, commits };
    return commits;
  });
};

describeOnTheEngine('what it costs on DynamoDB to look at a list of fifty as it was', () => {
  const opened = environmentInUse(dynamodb);
  const outside = () => opened().environment;
  const tenant = newTenant();

  const dynamo = () => {
    const raw = dynamoIn(opened().engine);
    return raw;
  };

  /** Fifty reviews of four commits, closed at the end, in a round of their own; written as they are, for there are many. */
  const reviewsOf = async (letter: string, roundId: string, at: number) => {
    const { dynamoDb, tables } = dynamo();
    const puts = streamsOf(letter)
      .flatMap((stream) => {
        const scores = [scored(stream, 'ada', 3), scored(stream, 'bob', 3)];
        return chained(tenant, stream, [reviewOpened(stream, roundId), ...scores, closed(stream)], at);
      })
      .map((commit) => ({ PutRequest: { Item: toItem(commit) } }));
    for (let from = 0; from < puts.length; from += 25)
      await dynamoDb.ask('BatchWriteItem', {
        RequestItems: { [tables.events]: puts.slice(from, from + 25) },
      });
  };
  beforeAll(async () => {
    await reviewsOf('z', '2026-1', 1);
    await ensureBuilt(outside(), tenant, [sheet]);
  });

  const spent = async (work: () => Promise<unknown>) => {
    const requestLog = dynamo().engine?.requests;
    requestLog?.clear();
    await work();
    const requests = requestLog?.list() ?? [];
    const operations = [...Map.groupBy(requests, ({ operation }) => operation)];
    return Object.fromEntries(
      operations.map(([operation, all]) => [
        operation,
        [all.length, all.reduce((sum, { consumed = 0 }) => sum + consumed, 0)],
      ]),
    );
  };
  const asOf = async (list: string, instant: string) =>
    rowsAsOf(outside(), tenant, cutAtInstant(instant)).list(sheet, list);

  /** Requests and units: one for how the views stand, two for the list and one for the year, and one for each row. */
  const everyTime = async () => {
    const rows = { BatchGetItem: [1, 50] };
    // What has changed since is read from the log as well, a request and a unit each.
    expect(await spent(() => asOf('round/2026-1', minute(2)))).toEqual({ ...rows, Query: [53, 54] });
    // All have left this list since: one unit for the list, and two for the year.
    expect(await spent(() => asOf('state/open', minute(2)))).toEqual({ ...rows, Query: [53, 54] });
    expect(await spent(() => asOf('round/2026-1', minute(4)))).toEqual({ ...rows, Query: [3, 4] });
    // No row is read of what began later, or had left before.
    expect(await spent(() => asOf('round/2026-1', minute(0)))).toEqual({ Query: [3, 4] });
    expect(await spent(() => asOf('state/open', minute(5)))).toEqual({ Query: [3, 4] });
  };

  it('is a unit for each of them as it is live, and another where something has happened since', async () => {
    expect((await asOf('state/open', minute(2))).length).toBe(REVIEWS);
    const live = await spent(async () => (await liveRows(outside(), tenant)).list(sheet, 'round/2026-1'));
    expect(live).toEqual({ Query: [2, 3], BatchGetItem: [1, 50] });
    await everyTime();
  });

  it('is one look at each commit that a position names', async () => {
    const [one, two] = streams;
    const position = `${one}@2,${two}@2`;
    expect(await spent(() => cutAtPosition(outside(), tenant, position))).toEqual({ Query: [4, 4] });
  });

  it('is the same with a log ten times as long, of which a replay reads everything', async () => {
    const replayed = () =>
      spent(() => replayedRows(outside(), tenant, cutAtInstant(minute(2))).list(sheet, 'round/2026-1'));
    const { Scan: [, before = 0] = [] } = await replayed();
    for (const [n, letter] of [...'abcdefghi'].entries())
      await reviewsOf(letter, `2026-${n + 2}`, 10 * (n + 2));
    const { Scan: [, after = 0] = [] } = await replayed();
    expect(after / before).toBeGreaterThan(9);
    await ensureBuilt(outside(), tenant, [{ ...sheet, version: 2 }]);
    await ensureBuilt(outside(), tenant, [sheet]);
    await everyTime();
  });
});
