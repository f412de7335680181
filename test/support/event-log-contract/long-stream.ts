import { beforeAll, describe, expect, it } from 'vitest';
import { toItem } from '../../../runtime/aws/commit-item.ts';
import type { WriteRequest } from '../../../runtime/aws-api/dynamodb-operations.ts';
import { loadedStream } from '../../../runtime/log/commit.ts';
import type { Commit, EventLog, LoadedStream } from '../../../runtime/ports.ts';
import { type EngineUnderTest, type OpenEngine, type Raw, sqliteInMemory } from '../engines.ts';
import { engineInUse } from './engine-in-use.ts';
import { appended, appendTo, collected, event, newTenant, provenance, revisionsOf } from './facts.ts';

const LENGTH = 10_000;
/** What a BatchWriteItem takes. */
const ITEMS_MAX = 25;

/** A stream longer than any that a funding programme will have. */
export const longStreamContract = (engine: EngineUnderTest) =>
  describe(`a stream of ${LENGTH} commits`, () => {
    const { engine: opened, log, dynamo } = engineInUse(engine);
    const tenant = newTenant();
    let commits: readonly Commit[] = [];
    beforeAll(async () => {
      commits = await grown(opened(), tenant);
    }, 10 * 60_000);

    it('is loaded as it was written', async () => {
      const stream = await log().load(tenant, 'fund-1');
      expect(stream.revision).toBe(LENGTH);
      expect(stream.commits.map(({ hash }) => hash)).toEqual(commits.map(({ hash }) => hash));
    });

    it('is appended to with one request', async () => {
      const stream = await log().load(tenant, 'fund-1');
      dynamo()?.requests.clear();
      const [commit] = appended(await appendTo(log(), stream, [event()]));
      expect(commit).toMatchObject({ revision: LENGTH + 1, index: LENGTH });
      expect(dynamo()?.requests.list().length ?? 1).toBe(1);
    });

    it('gives its end without reading what is before', async () => {
      dynamo()?.requests.clear();
      expect(revisionsOf(await log().read(tenant, 'fund-1', { fromRevision: LENGTH - 2, limit: 2 }))).toEqual(
        [LENGTH - 2, LENGTH - 1],
      );
      expect(dynamo()?.requests.list() ?? [{ operation: 'Query', consumed: 1 }]).toEqual([
        { operation: 'Query', consumed: 1 },
      ]);
    });

    it('is scanned in its order', async () => {
      const scanned = await collected(log().scan(tenant));
      expect(scanned.every(({ revision }, place) => revision === place + 1)).toBe(true);
      expect(scanned.length).toBeGreaterThanOrEqual(LENGTH);
    });
  });

/** Commits one after the other; DynamoDB gets those of another engine as items, 25 a request and not one. */
const grown = async ({ log, raw }: OpenEngine, tenant: string): Promise<readonly Commit[]> => {
  if (raw.kind === 'sqlite') return appendedOneByOne(log, tenant);
  const elsewhere = await sqliteInMemory.open();
  const commits = await appendedOneByOne(elsewhere.log, tenant);
  await elsewhere.close();
  for (let start = 0; start < commits.length; start += ITEMS_MAX)
    await putAll(raw, commits.slice(start, start + ITEMS_MAX));
  return commits;
};

const putAll = async (
  { dynamoDb, tables }: Extract<Raw, { kind: 'dynamodb' }>,
  commits: readonly Commit[],
) => {
  let left: readonly WriteRequest[] = commits.map((commit) => ({ PutRequest: { Item: toItem(commit) } }));
  while (left.length > 0) {
    const answer = await dynamoDb.ask('BatchWriteItem', { RequestItems: { [tables.events]: left } });
    left = answer.UnprocessedItems?.[tables.events] ?? [];
  }
};

/** Without loading in between, which would take the square of the time. */
const appendedOneByOne = async (log: EventLog, tenant: string): Promise<readonly Commit[]> => {
  const commits: Commit[] = [];
  let stream: LoadedStream = loadedStream(tenant, 'fund-1', []);
  for (let n = 1; n <= LENGTH; n++) {
    const [commit] = appended(await appendTo(log, stream, [event({ n })], provenance(`command ${n}`)));
    if (!commit) throw new Error('nothing appended');
    commits.push(commit);
    stream = { ...stream, revision: n, commits: [commit] };
  }
  return commits;
};
