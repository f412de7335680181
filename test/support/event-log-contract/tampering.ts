import { describe, expect, it } from 'vitest';
import { toItem } from '../../../runtime/aws/commit-item.ts';
import { buildCommit, commitHash, loadedStream } from '../../../runtime/log/commit.ts';
import { BEGINNING, type Commit } from '../../../runtime/ports.ts';
import type { EngineUnderTest, Raw } from '../engines.ts';
import { engineInUse } from './engine-in-use.ts';
import { codeOf, collected, event, fill, newTenant, provenance } from './facts.ts';

/** What an operator with all rights can do to the tables, and that the log does not take it. */
export const tamperingContract = (engine: EngineUnderTest) =>
  describe('a table that somebody changed past the log', () => {
    const { engine: opened, log } = engineInUse(engine);
    const prepared = async (): Promise<readonly [string, readonly Commit[]]> => {
      const tenant = newTenant();
      const { commits } = await fill(log(), tenant, 'fund-1', 4);
      await opened().sequence(tenant);
      return [tenant, commits];
    };
    const third = (commits: readonly Commit[]) => commits[2] as Commit;
    const followed = (tenant: string) => log().follow(tenant, BEGINNING, 10);

    it('is noticed when a body was changed', async () => {
      const [tenant, commits] = await prepared();
      await overwrite(opened().raw, {
        ...third(commits),
        bytes: third(commits).bytes.replace('"n":3', '"n":9'),
      });
      expect(await codeOf(log().load(tenant, 'fund-1'))).toBe('stream-tampered');
      expect(await codeOf(log().read(tenant, 'fund-1', { fromRevision: 3, limit: 1 }))).toBe(
        'stream-tampered',
      );
      expect(await codeOf(followed(tenant))).toBe('stream-tampered');
      expect(await codeOf(collected(log().scan(tenant)))).toBe('stream-tampered');
    });

    it('is noticed on loading when a body was changed and its hash made to fit', async () => {
      const [tenant, commits] = await prepared();
      const bytes = third(commits).bytes.replace('"n":3', '"n":9');
      await overwrite(opened().raw, { ...third(commits), bytes, hash: commitHash(bytes) });
      expect(await codeOf(log().load(tenant, 'fund-1'))).toBe('stream-tampered');
    });

    it('is noticed when a commit was removed', async () => {
      const [tenant, commits] = await prepared();
      await remove(opened().raw, third(commits));
      expect(await codeOf(log().load(tenant, 'fund-1'))).toBe('stream-tampered');
      expect(await codeOf(log().read(tenant, 'fund-1', { fromRevision: 3 }))).toBe('stream-tampered');
      expect(await codeOf(log().read(tenant, 'fund-1', { backwards: true }))).toBe('stream-tampered');
    });

    it('is noticed when a commit of another stream was put in its place', async () => {
      const [tenant] = await prepared();
      const { commits: others } = await fill(log(), tenant, 'fund-2', 4);
      await overwrite(opened().raw, third(others), 'fund-1');
      expect(await codeOf(log().load(tenant, 'fund-1'))).toBe('stream-tampered');
    });

    it('is noticed when the end of a stream was written anew', async () => {
      const [tenant, commits] = await prepared();
      const stream = loadedStream(tenant, 'fund-1', commits.slice(0, 2));
      await overwrite(opened().raw, buildCommit({ stream, events: [event({ n: 9 })] }, provenance()));
      expect(await codeOf(log().load(tenant, 'fund-1'))).toBe('stream-tampered');
    });
  });

const overwrite = async (raw: Raw, commit: Commit, stream = commit.stream): Promise<void> => {
  if (raw.kind === 'dynamodb') {
    const Item = { ...toItem(commit), p: { S: `${commit.tenant}#${stream}` } };
    await raw.dynamoDb.ask('PutItem', { TableName: raw.tables.events, Item });
    return;
  }
  raw.database.exec('DROP TRIGGER IF EXISTS commits_are_not_changed');
  raw.database
    .prepare('UPDATE commits SET body = ?, hash = ? WHERE tenant = ? AND stream = ? AND revision = ?')
    .run(commit.bytes, commit.hash, commit.tenant, stream, commit.revision);
};

const remove = async (raw: Raw, { tenant, stream, revision }: Commit): Promise<void> => {
  if (raw.kind === 'dynamodb') {
    const Key = { p: { S: `${tenant}#${stream}` }, r: { N: String(revision) } };
    await raw.dynamoDb.ask('DeleteItem', { TableName: raw.tables.events, Key });
    return;
  }
  raw.database.exec('DROP TRIGGER IF EXISTS commits_are_not_removed');
  raw.database
    .prepare('DELETE FROM commits WHERE tenant = ? AND stream = ? AND revision = ?')
    .run(tenant, stream, revision);
};
