import { describe, expect, it } from 'vitest';
import { commitHash } from '../../../runtime/log/commit.ts';
import type { Commit } from '../../../runtime/ports.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { environmentInUse } from '../../support/environments.ts';
import { personNamed } from '../../support/review-facts.ts';
import {
  findingsIn,
  type History,
  history,
  one,
  rewritten,
  two,
  VIEW,
} from '../../support/review-history.ts';

describe.each([sqliteInMemory, dynamodb])('verification of the log on $name', (engine) => {
  const inUse = environmentInUse(engine);

  it('finds nothing where nothing was changed', async () => {
    const { tenant } = await history(inUse());
    expect(await findingsIn(inUse(), tenant)).toEqual([]);
  });

  type Mutation = readonly [what: string, revision: number, (tampered: History) => Promise<void>];
  const mutations: readonly Mutation[] = [
    [
      'one byte of a body',
      2,
      ({ own, tampering }) =>
        tampering.putCommit({ ...own[1], bytes: own[1].bytes.replace('"points":7', '"points":8') }),
    ],
    [
      'a body and its hash',
      3,
      ({ own, tampering }) => tampering.putCommit(rewritten(own[1], { actor: 'per_someone' })),
    ],
    ['the hash alone', 2, ({ own, tampering }) => tampering.putCommit({ ...own[1], hash: own[2].hash })],
    [
      'the first commit, with its hash',
      2,
      ({ own, tampering }) =>
        tampering.putCommit(rewritten(own[0], { recordedAt: '2020-01-01T00:00:00.000Z' })),
    ],
    ['a commit that was removed', 2, ({ own, tampering }) => tampering.removeCommit(own[1])],
    ['the first commit, removed', 1, ({ own, tampering }) => tampering.removeCommit(own[0])],
    [
      'two commits that changed places',
      2,
      async ({ own, tampering }) => {
        await tampering.putCommit({ ...own[1], revision: 3 });
        await tampering.putCommit({ ...own[2], revision: 2 });
      },
    ],
    [
      'two commits that changed places and numbers',
      2,
      async ({ own, tampering }) => {
        await tampering.putCommit(rewritten(own[1], { revision: 3 }));
        await tampering.putCommit(rewritten(own[2], { revision: 2 }));
      },
    ],
    [
      'a commit of another stream',
      2,
      ({ own, commits, tampering }) =>
        tampering.putCommit({ ...commits[4]!, stream: one, tenant: own[1].tenant, revision: 2 }),
    ],
    [
      'a commit put in beyond the end',
      5,
      ({ own, tampering }) =>
        tampering.putCommit(rewritten(own[3], { revision: 6, previous: own[3].hash, index: 4 })),
    ],
    [
      'an index that does not follow',
      3,
      ({ own, tampering }) => tampering.putCommit(rewritten(own[2], { index: 7 })),
    ],
    [
      'a predecessor that is not named',
      3,
      ({ own, tampering }) => tampering.putCommit(rewritten(own[2], { previous: own[0].hash })),
    ],
    [
      'what is no commit at all',
      2,
      ({ own, tampering }) => tampering.putCommit({ ...own[1], bytes: '{}', hash: commitHash('{}') }),
    ],
  ];

  it.each(mutations)('finds %s, at revision %i', async (_, revision, mutate) => {
    const tampered = await history(inUse());
    await mutate(tampered);
    const found = await findingsIn(inUse(), tampered.tenant);
    expect(found).toContainEqual({ kind: 'commit', stream: one, revision, problem: expect.any(String) });
    expect(found.filter((finding) => 'stream' in finding && finding.stream !== one)).toEqual([]);
  });

  it('finds a last commit that was removed, or one put in after it, by the row that knows better', async () => {
    const { tenant, own, commits, tampering } = await history(inUse());
    await tampering.removeCommit(own[3]);
    const [, , , , last] = commits as [Commit, Commit, Commit, Commit, Commit];
    await tampering.putCommit(rewritten(last, { revision: 3, index: 2, previous: last.hash }));
    const found = await findingsIn(inUse(), tenant);
    for (const stream of [one, two])
      expect(found).toContainEqual({ kind: 'row-differs', view: VIEW, stream, pointer: '/revision' });
  });

  it('finds a last commit that was rewritten with its hash by the row that says otherwise', async () => {
    const { tenant, commits, tampering } = await history(inUse());
    const last = commits[4]!;
    const events = JSON.parse(last.bytes.replace('"points":1', '"points":9')).events;
    await tampering.putCommit(rewritten(last, { events }));
    expect(await findingsIn(inUse(), tenant)).toContainEqual({
      kind: 'row-differs',
      view: VIEW,
      stream: two,
      pointer: `/row/points/${personNamed('ada')}`,
    });
  });

  it('finds a stream that was removed by the row that it left behind', async () => {
    const { tenant, commits, tampering } = await history(inUse());
    for (const commit of commits.filter(({ stream }) => stream === two)) await tampering.removeCommit(commit);
    expect(await findingsIn(inUse(), tenant)).toContainEqual({
      kind: 'row-surplus',
      view: VIEW,
      stream: two,
    });
  });
});

describe('verification of the log on DynamoDB', () => {
  const inUse = environmentInUse(dynamodb);

  it('misses a last commit that was removed, because it is in the order of the log', async () => {
    const { tenant, own, tampering } = await history(inUse());
    await tampering.removeCommit(own[3]);
    expect(await findingsIn(inUse(), tenant, [])).toMatchObject([
      { kind: 'commit', stream: one, revision: 4 },
    ]);
  });
});
