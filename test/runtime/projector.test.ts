import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Hint } from '../../runtime/hints.ts';
import { type Commit, type Environment, type ViewStore, ViewStoreError } from '../../runtime/ports.ts';
import { projectHints, redrive } from '../../runtime/projector.ts';
import { foldCommits } from '../../runtime/row-fold.ts';
import { dynamodb, type EngineUnderTest, sqliteInMemory } from '../support/engines.ts';
import { environmentInUse } from '../support/environments.ts';
import { newTenant } from '../support/event-log-contract/facts.ts';
import {
  closed,
  hintOf,
  record,
  recordUnknown,
  reviewOf,
  opened as reviewOpened,
  scored,
} from '../support/review-facts.ts';
import { mendedScoreSheet, POISONOUS, type ScoreSheet, scoreSheet } from '../support/score-sheet.ts';
import { announceEmpty, liveOf, replayedRowsOf, storedRows } from '../support/stored-rows.ts';

const [one, two, three] = ['one', 'two', 'three'].map(reviewOf) as [string, string, string];

/** Three reviews of several commits each, interleaved. */
const recordReviews = async (outside: Environment, tenant: string): Promise<readonly Commit[]> => {
  const commits: Commit[] = [];
  for (const stream of [one, two, three])
    commits.push(await record(outside, tenant, stream, [reviewOpened(stream)]));
  for (const [n, stream] of [one, one, two, three, one, two].entries())
    commits.push(
      await record(outside, tenant, stream, [
        scored(stream, `p${n}`, n, `Notiz ${n}`),
        scored(stream, `q${n}`, 2 * n),
      ]),
    );
  commits.push(await record(outside, tenant, two, [closed(two)]));
  return commits;
};

const runs = (engine: EngineUnderTest) => ({ numRuns: engine === dynamodb ? 15 : 100 });

describe.each([sqliteInMemory, dynamodb])('projections on $name', (engine) => {
  const inUse = environmentInUse(engine);
  const outside = () => inUse().environment;
  const project = (
    tenant: string,
    hints: readonly Hint[],
    surroundings: Environment = outside(),
    projection = scoreSheet,
  ) => projectHints(surroundings, [projection], tenant, hints);
  const rowOf = async (tenant: string, stream: string) =>
    outside().views.get(tenant, await liveOf(outside(), tenant, scoreSheet), stream);
  const expectAllProjected = async (tenant: string, projection = scoreSheet) =>
    expect(await storedRows(outside(), tenant, await liveOf(outside(), tenant, projection))).toEqual(
      await replayedRowsOf(outside(), tenant, projection),
    );

  it('fold each commit into the row of its stream, which moves between lists', async () => {
    const tenant = newTenant();
    const generation = await announceEmpty(outside(), tenant, scoreSheet);
    for (const commit of await recordReviews(outside(), tenant)) await project(tenant, [hintOf(commit)]);
    await expectAllProjected(tenant);
    const streamsIn = async (list: string) =>
      (await outside().views.list(tenant, generation, list)).map(({ stream }) => stream);
    expect(await streamsIn('state/closed')).toEqual([two]);
    expect(await streamsIn('state/open')).toEqual([one, three].sort());
    expect(await streamsIn('unclear')).toEqual([three]);
  });

  it('P1: take no notice of a delivery that comes again', async () => {
    const tenant = newTenant();
    await announceEmpty(outside(), tenant, scoreSheet);
    const hints = (await recordReviews(outside(), tenant)).map(hintOf);
    expect(await project(tenant, hints)).toMatchObject({ applied: hints.length, known: 0 });
    const before = await rowOf(tenant, one);
    const read = vi.fn(outside().log.read);
    const counted = { ...outside(), log: { ...outside().log, read } };
    expect(await project(tenant, hints, counted)).toMatchObject({ applied: 0, known: hints.length });
    expect(read).not.toHaveBeenCalled();
    expect(await rowOf(tenant, one)).toEqual(before);
  });

  it('P2, P3: come to the same rows whatever order, repetition or loss the hints suffer', async () => {
    const tenant = newTenant();
    const commits = await recordReviews(outside(), tenant);
    let run = 0;
    const delivery = fc.array(fc.record({ commit: fc.constantFrom(...commits), isBare: fc.boolean() }), {
      maxLength: 30,
    });
    const property = fc.asyncProperty(delivery, async (deliveries) => {
      const projection = { ...scoreSheet, name: `sheet-${run++}` };
      const generation = await announceEmpty(outside(), tenant, projection);
      const hints = deliveries.map(({ commit, isBare }) =>
        isBare ? { stream: commit.stream, revision: commit.revision } : hintOf(commit),
      );
      for (const hint of hints) await project(tenant, [hint], outside(), projection);
      for (const row of await storedRows(outside(), tenant, generation)) {
        const own = hints.filter(({ stream }) => stream === row.stream);
        expect(row.revision).toBeGreaterThanOrEqual(Math.max(...own.map(({ revision }) => revision)));
        const seen = commits.filter(
          ({ stream, revision }) => stream === row.stream && revision <= row.revision,
        );
        expect(row).toEqual(foldCommits(projection, undefined, seen).row);
      }
      expect(new Set((await storedRows(outside(), tenant, generation)).map(({ stream }) => stream))).toEqual(
        new Set(hints.map(({ stream }) => stream)),
      );
    });
    await fc.assert(property, runs(engine));
  });

  it('P2: come to the same rows in every order in which all hints can arrive', async () => {
    const tenant = newTenant();
    const commits = await recordReviews(outside(), tenant);
    let run = 0;
    const shuffled = fc.shuffledSubarray([...commits], { minLength: commits.length });
    const property = fc.asyncProperty(shuffled, async (order) => {
      const projection = { ...scoreSheet, name: `shuffled-${run++}` };
      await announceEmpty(outside(), tenant, projection);
      await project(tenant, order.map(hintOf), outside(), projection);
      await expectAllProjected(tenant, projection);
    });
    await fc.assert(property, runs(engine));
  });

  it('P3: heal a missing record from the log, and say so', async () => {
    const tenant = newTenant();
    await announceEmpty(outside(), tenant, scoreSheet);
    const commits = await recordReviews(outside(), tenant);
    const last = commits.findLast(({ stream }) => stream === one)!;
    expect(await project(tenant, [hintOf(last)])).toMatchObject({ applied: 1, healed: 1 });
    expect(await rowOf(tenant, one)).toMatchObject({ revision: last.revision, row: { eventCount: 7 } });
  });

  it.each(['before', 'after'] as const)('P4: survive a crash %s the row is written', async (when) => {
    const tenant = newTenant();
    await announceEmpty(outside(), tenant, scoreSheet);
    const hints = (await recordReviews(outside(), tenant)).map(hintOf);
    let count = 0;
    const put: ViewStore['put'] = async (...write) => {
      const crashes = count++ === 2;
      if (crashes && when === 'before') throw new Error('crash');
      const isWritten = await outside().views.put(...write);
      if (crashes) throw new Error('crash');
      return isWritten;
    };
    const shaky = { ...outside(), views: { ...outside().views, put } };
    await expect(project(tenant, hints, shaky)).rejects.toThrow('crash');
    await project(tenant, hints, shaky);
    await expectAllProjected(tenant);
  });

  it('P5: may be fed by two consumers at once', async () => {
    const tenant = newTenant();
    await announceEmpty(outside(), tenant, scoreSheet);
    const hints = (await recordReviews(outside(), tenant)).map(hintOf);
    const tallies = await Promise.all([
      project(tenant, hints),
      project(tenant, hints.toReversed()),
      project(tenant, hints),
    ]);
    await expectAllProjected(tenant);
    expect(tallies.map(({ parked }) => parked)).toEqual([0, 0, 0]);
  });

  it('P5: look again when another consumer wrote between reading and writing', async () => {
    const tenant = newTenant();
    await announceEmpty(outside(), tenant, scoreSheet);
    const first = await record(outside(), tenant, one, [reviewOpened(one)]);
    const second = await record(outside(), tenant, one, [closed(one)]);
    let isOvertaken = false;
    const put: ViewStore['put'] = async (...write) => {
      if (!isOvertaken) {
        isOvertaken = true;
        await project(tenant, [hintOf(first)]);
      }
      return outside().views.put(...write);
    };
    const slow = { ...outside(), views: { ...outside().views, put } };
    await project(tenant, [hintOf(second)], slow);
    expect(await rowOf(tenant, one)).toMatchObject({ revision: 2, row: { eventCount: 2 } });
  });

  it('P6: set a poisoned stream aside, let the others go on, and take it up again when told to', async () => {
    const tenant = newTenant();
    const generation = await announceEmpty(outside(), tenant, scoreSheet);
    const commits = [
      await record(outside(), tenant, one, [reviewOpened(one)]),
      await record(outside(), tenant, one, [scored(one, 'ada', 3), scored(one, 'eve', POISONOUS)]),
      await record(outside(), tenant, two, [reviewOpened(two)]),
    ];
    expect(await project(tenant, commits.map(hintOf))).toMatchObject({ applied: 2, parked: 1 });
    expect(await outside().views.parked(tenant)).toEqual([
      expect.objectContaining({
        consumer: generation,
        stream: one,
        fromRevision: 2,
        error: 'Error: this score cannot be folded',
      }),
    ]);
    expect(await rowOf(tenant, one)).toMatchObject({ revision: 1, row: { points: {} } });
    expect(await rowOf(tenant, two)).toMatchObject({ revision: 1 });

    const later = await record(outside(), tenant, one, [closed(one)]);
    expect(await project(tenant, [hintOf(later)])).toMatchObject({ skipped: 1, applied: 0 });
    expect(await redrive(outside(), [scoreSheet], tenant, generation, one)).toMatchObject({ parked: 1 });
    expect(await outside().views.parked(tenant)).toHaveLength(1);

    expect(await redrive(outside(), [mendedScoreSheet], tenant, generation, one)).toMatchObject({
      parked: 0,
    });
    expect(await outside().views.parked(tenant)).toEqual([]);
    expect(await rowOf(tenant, one)).toMatchObject({ revision: 3, row: { state: 'closed' } });
  });

  it('P6: set a stream aside whose row is too large for any store', async () => {
    const tenant = newTenant();
    await announceEmpty(outside(), tenant, scoreSheet);
    const put: ViewStore['put'] = async (row, replaced) => {
      if (row.stream === one) throw new ViewStoreError('row-too-large', 'too much');
      return outside().views.put(row, replaced);
    };
    const narrow = { ...outside(), views: { ...outside().views, put } };
    const commits = [
      await record(outside(), tenant, one, [reviewOpened(one)]),
      await record(outside(), tenant, two, [reviewOpened(two)]),
    ];
    expect(await project(tenant, commits.map(hintOf), narrow)).toMatchObject({ applied: 1, parked: 1 });
    expect(await outside().views.parked(tenant)).toMatchObject([{ stream: one, fromRevision: 1 }]);
  });

  it('P7: skip events of an unknown type, count them, and go on', async () => {
    const tenant = newTenant();
    await announceEmpty(outside(), tenant, scoreSheet);
    const commits = [
      await record(outside(), tenant, one, [reviewOpened(one)]),
      await recordUnknown(outside(), tenant, one),
      await record(outside(), tenant, one, [scored(one, 'ada', 3)]),
    ];
    expect(await project(tenant, commits.map(hintOf))).toMatchObject({ applied: 3, unknownEvents: 1 });
    expect(await rowOf(tenant, one)).toMatchObject({ revision: 3, row: { eventCount: 2 } });
  });

  it('ignore streams of other families, and hints of what is not in the log', async () => {
    const tenant = newTenant();
    await announceEmpty(outside(), tenant, scoreSheet);
    expect(
      await project(tenant, [
        { stream: 'reviewer-1', revision: 1 },
        { stream: 'gossip-1', revision: 1 },
      ]),
    ).toMatchObject({
      applied: 0,
      known: 0,
    });
    expect(await project(tenant, [{ stream: one, revision: 4 }])).toMatchObject({ applied: 0, known: 1 });
    expect(await rowOf(tenant, one)).toBeUndefined();
  });

  it('keep one tenant from another', async () => {
    const [tenant, other] = [newTenant(), newTenant()];
    for (const whose of [tenant, other]) await announceEmpty(outside(), whose, scoreSheet);
    const commit = await record(outside(), tenant, one, [reviewOpened(one)]);
    await project(tenant, [hintOf(commit)]);
    expect(await rowOf(tenant, one)).toBeDefined();
    expect(await rowOf(other, one)).toBeUndefined();
  });

  it('keep sealed values sealed in their rows', async () => {
    const tenant = newTenant();
    await announceEmpty(outside(), tenant, scoreSheet);
    const commit = await record(outside(), tenant, one, [scored(one, 'ada', 3, 'Nur für das Gremium')]);
    await project(tenant, [hintOf(commit)]);
    const stored = await rowOf(tenant, one);
    expect(JSON.stringify(stored)).not.toContain('Gremium');
    const shown = (await outside().vault.open(tenant, stored?.row)) as ScoreSheet;
    expect(shown.comments).toEqual(['Nur für das Gremium']);
  });
});
