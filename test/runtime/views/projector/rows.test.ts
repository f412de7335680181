import { describe, expect, it, vi } from 'vitest';
import type { ViewStore } from '../../../../runtime/view-store.ts';
import { dynamodb, sqliteInMemory } from '../../../support/engines.ts';
import { newTenant } from '../../../support/event-log-contract/facts.ts';
import {
  closed,
  hintOf,
  record,
  recordUnknown,
  reviewOf,
  opened as reviewOpened,
  scored,
} from '../../../support/review-facts.ts';
import { recordReviews } from '../../../support/review-history.ts';
import { type ScoreSheet, scoreSheet } from '../../../support/score-sheet.ts';
import { scoreSheetInUse } from '../../../support/score-sheet-in-use.ts';
import { announceEmpty } from '../../../support/stored-rows.ts';

const [one, two, three] = ['one', 'two', 'three'].map(reviewOf) as [string, string, string];

describe.each([sqliteInMemory, dynamodb])('projections on $name', (engine) => {
  const { outside, project, rowOf, expectAllProjected } = scoreSheetInUse(engine);

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
    expect(await project(tenant, hints)).toMatchObject({ applied: 3, known: 0 });
    const before = await rowOf(tenant, one);
    const read = vi.fn(outside().log.read);
    const counted = { ...outside(), log: { ...outside().log, read } };
    expect(await project(tenant, hints, counted)).toMatchObject({ applied: 0, known: 3 });
    expect(read).not.toHaveBeenCalled();
    expect(await rowOf(tenant, one)).toEqual(before);
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

  it('P7: skip events of an unknown type, count them, and go on', async () => {
    const tenant = newTenant();
    await announceEmpty(outside(), tenant, scoreSheet);
    const commits = [
      await record(outside(), tenant, one, [reviewOpened(one)]),
      await recordUnknown(outside(), tenant, one),
      await record(outside(), tenant, one, [scored(one, 'ada', 3)]),
    ];
    expect(await project(tenant, commits.map(hintOf))).toMatchObject({ applied: 1, unknownEvents: 1 });
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
