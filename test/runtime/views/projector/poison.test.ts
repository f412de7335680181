import { describe, expect, it } from 'vitest';
import { type ViewStore, ViewStoreError } from '../../../../runtime/view-store.ts';
import { redrive } from '../../../../runtime/views/projector.ts';
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
import { announceEmpty } from '../../../support/stored-rows.ts';

const [one, two] = ['one', 'two'].map(reviewOf) as [string, string];

describe.each([sqliteInMemory, dynamodb])('poisoned streams on $name', (engine) => {
  const { outside, project, rowOf } = scoreSheetInUse(engine);

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
});
