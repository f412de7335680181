import { describe, expect, it } from 'vitest';
import type { Environment } from '../../../../runtime/ports.ts';
import type { StoredRow } from '../../../../runtime/view-store.ts';
import { rebuild } from '../../../../runtime/views/rebuild.ts';
import { dynamodb, sqliteInMemory } from '../../../support/engines.ts';
import { newTenant } from '../../../support/event-log-contract/facts.ts';
import { reviewOf } from '../../../support/review-facts.ts';
import { POISONOUS, scoreSheet } from '../../../support/score-sheet.ts';
import { scoreSheetInUse } from '../../../support/score-sheet-in-use.ts';
import { storedRows } from '../../../support/stored-rows.ts';
import { tamperingWith } from '../../../support/tampering.ts';

const [one, two, three] = ['one', 'two', 'three'].map(reviewOf) as [string, string, string];
const all = [scoreSheet];
const SPARE = 'score-sheet@1/1';

describe.each([sqliteInMemory, dynamodb])('a rebuild on the ground of an older one on $name', (engine) => {
  const { outside, happen, liveRowsOf, expectAllProjected, raw } = scoreSheetInUse(engine);

  /** A tenant whose projection was rebuilt once, so that a generation is kept beside the one in use. */
  const rebuiltOnce = async () => {
    const tenant = newTenant();
    for (const stream of [one, two, three, one]) await happen(tenant, stream, 3);
    await rebuild(outside(), tenant, all, 'score-sheet');
    return tenant;
  };
  const counting = () => {
    const written: string[] = [];
    const { views } = outside();
    const environment: Environment = {
      ...outside(),
      views: {
        ...views,
        put: (row, replaced) => {
          written.push(`${row.generation} ${row.stream}`);
          return views.put(row, replaced);
        },
      },
    };
    return { environment, written };
  };
  const again = async (tenant: string, rows = all) => {
    const { environment, written } = counting();
    const { live } = await rebuild(environment, tenant, rows, 'score-sheet');
    return { live, written };
  };

  it('writes nothing where every row is right', async () => {
    const tenant = await rebuiltOnce();
    expect(await again(tenant)).toEqual({ live: SPARE, written: [] });
    await expectAllProjected(tenant);
  });

  it('writes the rows that differ, and those that are missing', async () => {
    const tenant = await rebuiltOnce();
    const tampering = tamperingWith(raw());
    await tampering.changeRow({ tenant, generation: SPARE, stream: one }, (text) => text.replace(':3', ':9'));
    expect(await again(tenant)).toEqual({ live: SPARE, written: [`${SPARE} ${one}`] });
    await expectAllProjected(tenant);
  });

  it('writes every row that another fold gives', async () => {
    const tenant = await rebuiltOnce();
    const other = { ...scoreSheet, initial: { ...scoreSheet.initial, eventCount: 100 } };
    expect((await again(tenant, [other])).written).toHaveLength(3);
    await expectAllProjected(tenant, other);
  });

  it.each<[string, (tenant: string) => Promise<unknown>]>([
    [
      'has a row that nothing led to',
      async (tenant) => {
        const row = await outside().views.get(tenant, SPARE, one);
        return outside().views.put({ ...(row as StoredRow), stream: reviewOf('never') }, undefined);
      },
    ],
    [
      'lacks a row, which its lists name',
      (tenant) => tamperingWith(raw()).removeRow({ tenant, generation: SPARE, stream: two }),
    ],
    [
      'has a row that its list does not name',
      (tenant) =>
        tamperingWith(raw()).removeFromList({ tenant, generation: SPARE, stream: two }, 'state/open'),
    ],
    [
      'has a row without its parts',
      (tenant) => tamperingWith(raw()).removeParts({ tenant, generation: SPARE, stream: one }),
    ],
  ])('is built from nothing where the older one %s', async (_, spoil) => {
    const tenant = await rebuiltOnce();
    await spoil(tenant);
    expect((await again(tenant)).live).toBe('score-sheet@1/3');
    await expectAllProjected(tenant);
    expect(await storedRows(outside(), tenant, SPARE)).toEqual([]);
  });

  it('is built from nothing where a stream cannot be folded, which then stays aside', async () => {
    const tenant = await rebuiltOnce();
    await happen(tenant, two, POISONOUS);
    const before = await liveRowsOf(tenant);
    expect((await again(tenant)).live).toBe('score-sheet@1/3');
    expect(await liveRowsOf(tenant)).toEqual(before);
  });
});
