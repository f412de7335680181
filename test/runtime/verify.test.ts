import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../runtime/canonical-json.ts';
import { commitHash } from '../../runtime/commit.ts';
import type { Finding } from '../../runtime/findings.ts';
import type { Commit } from '../../runtime/ports.ts';
import { projectHints } from '../../runtime/projector.ts';
import { verify } from '../../runtime/verify.ts';
import { dynamodb, sqliteInMemory } from '../support/engines.ts';
import { environmentInUse, NOW } from '../support/environments.ts';
import { newTenant } from '../support/event-log-contract/facts.ts';
import {
  closed,
  hintOf,
  personNamed,
  record,
  reviewOf,
  opened as reviewOpened,
  scored,
} from '../support/review-facts.ts';
import { POISONOUS, scoreSheet } from '../support/score-sheet.ts';
import { announceEmpty } from '../support/stored-rows.ts';
import { type Tampering, tamperingWith } from '../support/tampering.ts';

const [one, two, three] = ['one', 'two', 'three'].map(reviewOf) as [string, string, string];
const VIEW = 'score-sheet@1/1';
const QUICK = { rounds: 2, pauseMs: 1 };

/** The same commit with another body, and with the hash that belongs to it. */
const rewritten = (commit: Commit, change: object): Commit => {
  const body = { ...JSON.parse(commit.bytes), ...change };
  const bytes = canonicalJson(body);
  return { ...commit, ...body, bytes, hash: commitHash(bytes) };
};

describe.each([sqliteInMemory, dynamodb])('verification on $name', (engine) => {
  const inUse = environmentInUse(engine);
  const outside = () => inUse().environment;
  const findings = (tenant: string) => verify(outside(), tenant, [scoreSheet], QUICK);

  /** Three reviews, projected; stream `one` has four commits. */
  const history = async () => {
    const tenant = newTenant();
    await announceEmpty(outside(), tenant, scoreSheet);
    const commits: Commit[] = [];
    const happen = async (stream: string, event: ReturnType<typeof scored>) => {
      const commit = await record(outside(), tenant, stream, [event]);
      await projectHints(outside(), [scoreSheet], tenant, [hintOf(commit)]);
      commits.push(commit);
    };
    await happen(one, reviewOpened(one));
    await happen(two, reviewOpened(two));
    await happen(one, scored(one, 'ada', 7, 'Gut begründet'));
    await happen(one, scored(one, 'bob', 3));
    await happen(two, scored(two, 'ada', 1));
    await happen(one, closed(one));
    await inUse().engine.sequence(tenant);
    const own = commits.filter(({ stream }) => stream === one) as [Commit, Commit, Commit, Commit];
    return { tenant, own, commits, tampering: tamperingWith(inUse().engine.raw) };
  };

  it('finds nothing where nothing was changed', async () => {
    const { tenant } = await history();
    expect(await findings(tenant)).toEqual([]);
  });

  type Tampered = Awaited<ReturnType<typeof history>>;
  type Mutation = readonly [what: string, revision: number, (tampered: Tampered) => Promise<void>];
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
    const tampered = await history();
    await mutate(tampered);
    const found = await findings(tampered.tenant);
    expect(found).toContainEqual({ kind: 'commit', stream: one, revision, problem: expect.any(String) });
    expect(found.filter((finding) => 'stream' in finding && finding.stream !== one)).toEqual([]);
  });

  it('finds a last commit that was removed, or one put in after it, by the row that knows better', async () => {
    const { tenant, own, commits, tampering } = await history();
    await tampering.removeCommit(own[3]);
    const [, , , , last] = commits as [Commit, Commit, Commit, Commit, Commit];
    await tampering.putCommit(rewritten(last, { revision: 3, index: 2, previous: last.hash }));
    const found = await findings(tenant);
    for (const stream of [one, two])
      expect(found).toContainEqual({ kind: 'row-differs', view: VIEW, stream, pointer: '/revision' });
  });

  it('finds a last commit that was rewritten with its hash by the row that says otherwise', async () => {
    const { tenant, commits, tampering } = await history();
    const last = commits[4]!;
    const events = JSON.parse(last.bytes.replace('"points":1', '"points":9')).events;
    await tampering.putCommit(rewritten(last, { events }));
    expect(await findings(tenant)).toContainEqual({
      kind: 'row-differs',
      view: VIEW,
      stream: two,
      pointer: `/row/points/${personNamed('ada')}`,
    });
  });

  it('finds a stream that was removed by the row that it left behind', async () => {
    const { tenant, commits, tampering } = await history();
    for (const commit of commits.filter(({ stream }) => stream === two)) await tampering.removeCommit(commit);
    expect(await findings(tenant)).toContainEqual({ kind: 'row-surplus', view: VIEW, stream: two });
  });

  const rowMutations: readonly (readonly [
    string,
    Finding,
    (tampering: Tampering, tenant: string) => Promise<void>,
  ])[] = [
    [
      'a value in a row',
      { kind: 'row-differs', view: VIEW, stream: one, pointer: `/row/points/${personNamed('ada')}` },
      (tampering, tenant) =>
        tampering.changeRow({ tenant, generation: VIEW, stream: one }, (text) => text.replace(':7', ':9')),
    ],
    [
      'a row that is missing',
      { kind: 'row-missing', view: VIEW, stream: two },
      (tampering, tenant) => tampering.removeRow({ tenant, generation: VIEW, stream: two }),
    ],
    [
      'a row that is missing from a list',
      { kind: 'list-differs', view: VIEW, list: 'state/open', stream: two },
      (tampering, tenant) =>
        tampering.removeFromList({ tenant, generation: VIEW, stream: two }, 'state/open'),
    ],
    [
      'a row that nothing led to',
      { kind: 'row-surplus', view: VIEW, stream: three },
      async (_, tenant) => {
        const row = {
          tenant,
          generation: VIEW,
          stream: three,
          revision: 1,
          updatedAt: NOW,
          row: {},
          lists: [],
        };
        await outside().views.put(row, undefined);
      },
    ],
    [
      'a wrong list',
      { kind: 'row-differs', view: VIEW, stream: two, pointer: '/lists/3' },
      async (_, tenant) => {
        const row = await outside().views.get(tenant, VIEW, two);
        await outside().views.put({ ...row!, lists: [...row!.lists, 'vip'] }, row);
      },
    ],
    [
      'a wrong revision',
      { kind: 'row-differs', view: VIEW, stream: two, pointer: '/revision' },
      async (_, tenant) => {
        const row = await outside().views.get(tenant, VIEW, two);
        await outside().views.put({ ...row!, revision: 3 }, row);
      },
    ],
  ];

  it.each(rowMutations)('finds %s', async (_, finding, mutate) => {
    const { tenant, tampering } = await history();
    await mutate(tampering, tenant);
    expect(await findings(tenant)).toContainEqual(finding);
  });

  it('says that a projection was never built', async () => {
    const { tenant } = await history();
    const other = { ...scoreSheet, name: 'other-sheet' };
    expect(await verify(outside(), tenant, [scoreSheet, other], QUICK)).toEqual([
      { kind: 'view-not-built', view: 'other-sheet' },
    ]);
  });

  it('takes a parked stream for what it is: a row that stops where the fold stops', async () => {
    const { tenant } = await history();
    const commit = await record(outside(), tenant, two, [scored(two, 'eve', POISONOUS)]);
    await projectHints(outside(), [scoreSheet], tenant, [hintOf(commit)]);
    expect(await findings(tenant)).toEqual([]);
  });

  it('finds nothing after a person was erased: chain, rows and sums stay', async () => {
    const { tenant } = await history();
    const before = await outside().views.get(tenant, VIEW, one);
    await outside().vault.destroy(tenant, personNamed('ada'));
    expect(await findings(tenant)).toEqual([]);
    expect(await outside().vault.open(tenant, before?.row)).toMatchObject({
      points: { [personNamed('ada')]: 7 },
      comments: [{ erased: true }, null],
    });
  });

  it('finds nothing while work goes on', async () => {
    const { tenant } = await history();
    const work = (async () => {
      for (let n = 0; n < 15; n++) {
        const commit = await record(outside(), tenant, three, [scored(three, 'ada', n % 9)]);
        await new Promise((resolve) => setTimeout(resolve, 2));
        await projectHints(outside(), [scoreSheet], tenant, [hintOf(commit)]);
      }
    })();
    const patient = { rounds: 4, pauseMs: 40 };
    const [found] = await Promise.all([verify(outside(), tenant, [scoreSheet], patient), work]);
    expect(found).toEqual([]);
  });
});

describe('verification of a SQLite file', () => {
  const inUse = environmentInUse(sqliteInMemory);

  it('V2: finds any byte of any commit that was changed, and names the commit', async () => {
    const { environment, engine } = inUse();
    const tenant = newTenant();
    const commits: Commit[] = [];
    for (const [n, stream] of [one, two, one, three, one].entries())
      commits.push(await record(environment, tenant, stream, [scored(stream, `p${n}`, n, 'Notiz')]));
    const tampering = tamperingWith(engine.raw);
    const place = fc.record({
      commit: fc.constantFrom(...commits),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      bit: fc.nat({ max: 6 }),
    });
    const property = fc.asyncProperty(place, async ({ commit, at, bit }) => {
      const bytes = Buffer.from(commit.bytes);
      const offset = Math.floor(at * bytes.length);
      bytes.writeUInt8(bytes.readUInt8(offset) ^ (1 << bit), offset);
      await tampering.putCommit({ ...commit, bytes: bytes.toString('latin1') });
      const found = await verify(environment, tenant, [], QUICK);
      await tampering.putCommit(commit);
      expect(found).toMatchObject([{ kind: 'commit', stream: commit.stream, revision: commit.revision }]);
    });
    await fc.assert(property, { numRuns: 300 });
    expect(await verify(environment, tenant, [], QUICK)).toEqual([]);
  });
});
