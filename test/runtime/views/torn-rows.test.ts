import { describe, expect, test } from 'vitest';
import { entryOfOrdered } from '../../../domain/ordered-list.ts';
import { liveRows } from '../../../runtime/views/live-rows.ts';
import { projectHints } from '../../../runtime/views/projector.ts';
import { ensureBuilt, rebuild } from '../../../runtime/views/rebuild.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { environmentInUse } from '../../support/environments.ts';
import { newTenant } from '../../support/event-log-contract/facts.ts';
import { hintOf, record, reviewOf, opened as reviewOpened, scored } from '../../support/review-facts.ts';
import { scoreSheet } from '../../support/score-sheet.ts';
import { liveOf } from '../../support/stored-rows.ts';
import { tamperingWith } from '../../support/tampering.ts';

const list = { among: 'all', by: 'opened' };
const sheets = {
  ...scoreSheet,
  name: 'ordered-sheet',
  listsOf: () => ['all', entryOfOrdered(list, 'first')],
};

describe.each([sqliteInMemory, dynamodb])('a row that misses a part, on $name', (engine) => {
  const inUse = environmentInUse(engine);
  const outside = () => inUse().environment;

  /** A tenant with one sheet, whose comments somebody removed. */
  const torn = async () => {
    const tenant = newTenant();
    const stream = reviewOf('one');
    await record(outside(), tenant, stream, [reviewOpened(stream)]);
    await record(outside(), tenant, stream, [scored(stream, 'ada', 3)]);
    await ensureBuilt(outside(), tenant, [sheets]);
    const generation = await liveOf(outside(), tenant, sheets);
    await tamperingWith(inUse().engine.raw).removeParts({ tenant, generation, stream });
    return { tenant, stream, generation };
  };

  test('is shown to nobody, alone, in a list or on a page', async () => {
    const { tenant, stream } = await torn();
    const rows = await liveRows(outside(), tenant);
    const wish = { order: 'rising', limit: 5 } as const;
    for (const read of [
      () => rows.get(sheets, stream),
      () => rows.list(sheets, 'all'),
      () => rows.page(sheets, list, wish),
    ])
      await expect(read()).rejects.toThrow('has to be rebuilt');
  });

  test('is set aside where it is to be fed, and whole again after a rebuild', async () => {
    const { tenant, stream, generation } = await torn();
    const commit = await record(outside(), tenant, stream, [scored(stream, 'eve', 4)]);
    // Another process than the one that wrote the row, and so does not remember it.
    const forgetful = { ...outside(), views: { ...outside().views } };
    await projectHints(forgetful, [sheets], tenant, [hintOf(commit)]);
    expect(await outside().views.parked(tenant)).toMatchObject([
      { consumer: generation, stream, error: expect.stringContaining('has to be rebuilt') },
    ]);
    await rebuild(forgetful, tenant, [sheets], sheets.name);
    const rows = await liveRows(outside(), tenant);
    expect(await rows.get(sheets, stream)).toMatchObject({ revision: 3, row: { points: expect.anything() } });
  });
});
