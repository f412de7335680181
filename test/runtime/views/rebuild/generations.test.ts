import { describe, expect, it } from 'vitest';
import type { ViewStore } from '../../../../runtime/view-store.ts';
import { projectHints } from '../../../../runtime/views/projector.ts';
import { ensureBuilt, rebuild, rollback } from '../../../../runtime/views/rebuild.ts';
import { dynamodb, sqliteInMemory } from '../../../support/engines.ts';
import { newTenant } from '../../../support/event-log-contract/facts.ts';
import {
  closed,
  hintOf,
  record,
  reviewOf,
  opened as reviewOpened,
  scored,
} from '../../../support/review-facts.ts';
import { mendedScoreSheet, POISONOUS, scoreSheet } from '../../../support/score-sheet.ts';
import { scoreSheetInUse } from '../../../support/score-sheet-in-use.ts';
import { liveOf, storedRows } from '../../../support/stored-rows.ts';

const [one, two] = ['one', 'two'].map(reviewOf) as [string, string];
const secondVersion = { ...scoreSheet, version: 2, initial: { ...scoreSheet.initial, roundId: 'none' } };
const all = [scoreSheet];

describe.each([sqliteInMemory, dynamodb])('generations on $name', (engine) => {
  const { outside, happen, liveRowsOf, expectAllProjected } = scoreSheetInUse(engine);

  it('P9: lets the old generation serve until the swap, feeds both after it, and rolls back', async () => {
    const tenant = newTenant();
    await happen(tenant, one);
    const [before] = [await liveRowsOf(tenant)];
    const seen: unknown[] = [];
    const put: ViewStore['put'] = async (...write) => {
      seen.push(await liveRowsOf(tenant));
      return outside().views.put(...write);
    };
    const watched = { ...outside(), views: { ...outside().views, put } };
    await rebuild(watched, tenant, all, 'score-sheet');
    expect(seen).toEqual([before]);

    await happen(tenant, one, 4);
    const after = await liveRowsOf(tenant);
    expect(after).toMatchObject([{ revision: 2 }]);
    expect(await rollback(outside(), tenant, all, 'score-sheet')).toEqual({
      live: 'score-sheet@1/1',
      previous: 'score-sheet@1/2',
    });
    expect(await liveRowsOf(tenant)).toEqual(after);
    await happen(tenant, one, 5);
    expect(await rollback(outside(), tenant, all, 'score-sheet')).toMatchObject({ live: 'score-sheet@1/2' });
    expect(await liveRowsOf(tenant)).toMatchObject([{ revision: 3 }]);
  });

  it('has nothing to roll back to after the first build', async () => {
    const tenant = newTenant();
    await happen(tenant, one);
    await expect(rollback(outside(), tenant, all, 'score-sheet')).rejects.toMatchObject({
      code: 'nothing-to-roll-back-to',
    });
  });

  it('goes over to a new version of a fold, and back with the old program', async () => {
    const tenant = newTenant();
    await happen(tenant, one);
    await ensureBuilt(outside(), tenant, [secondVersion]);
    expect(await liveOf(outside(), tenant, scoreSheet)).toBe('score-sheet@2/2');
    await expectAllProjected(tenant, secondVersion);

    const missed = await record(outside(), tenant, two, [reviewOpened(two)]);
    await projectHints(outside(), [secondVersion], tenant, [hintOf(missed)]);
    await expect(rollback(outside(), tenant, [secondVersion], 'score-sheet')).rejects.toMatchObject({
      code: 'projection-unknown',
    });
    await rollback(outside(), tenant, all, 'score-sheet');
    expect(await liveOf(outside(), tenant, scoreSheet)).toBe('score-sheet@1/1');
    await expectAllProjected(tenant);
  });

  it('does not put a generation in place that cannot fold what the one in use can', async () => {
    const tenant = newTenant();
    const commit = await record(outside(), tenant, one, [scored(one, 'eve', POISONOUS)]);
    await projectHints(outside(), [mendedScoreSheet], tenant, [hintOf(commit)]);
    const before = await liveRowsOf(tenant);
    await expect(rebuild(outside(), tenant, all, 'score-sheet')).rejects.toMatchObject({ code: 'poisoned' });
    expect(await liveOf(outside(), tenant, scoreSheet)).toBe('score-sheet@1/1');
    expect(await liveRowsOf(tenant)).toEqual(before);
    expect(await outside().views.parked(tenant)).toEqual([]);
    expect(await storedRows(outside(), tenant, 'score-sheet@1/2')).toEqual([]);
  });

  it('heals a stream that was parked, once the fold is mended', async () => {
    const tenant = newTenant();
    await happen(tenant, one);
    await happen(tenant, one, POISONOUS);
    await happen(tenant, two);
    await record(outside(), tenant, two, [closed(two)]);
    await rebuild(outside(), tenant, [mendedScoreSheet], 'score-sheet');
    await expectAllProjected(tenant, mendedScoreSheet);
  });
});
