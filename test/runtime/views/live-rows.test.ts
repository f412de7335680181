import { expect, test } from 'vitest';
import { liveRows } from '../../../runtime/views/live-rows.ts';
import { builtLater } from '../../../runtime/views/missing-views.ts';
import { ensureBuilt } from '../../../runtime/views/rebuild.ts';
import { sqliteInMemory } from '../../support/engines.ts';
import { environmentInUse } from '../../support/environments.ts';
import { newTenant } from '../../support/event-log-contract/facts.ts';
import { record, reviewOf, opened as reviewOpened } from '../../support/review-facts.ts';
import { scoreSheet } from '../../support/score-sheet.ts';

const inUse = environmentInUse(sqliteInMemory);

test('reading from the log, where no view is built, is told once, with the view that is missing', async () => {
  const { environment } = inUse();
  const tenant = newTenant();
  const stream = reviewOf('one');
  await record(environment, tenant, stream, [reviewOpened(stream)]);
  const lines: unknown[] = [];
  const rowsNow = () => liveRows(environment, tenant, undefined, (...line) => lines.push(line));
  const rows = await rowsNow();
  expect(await rows.get(scoreSheet, stream)).toMatchObject({ revision: 1 });
  await rows.list(scoreSheet, 'state/open');
  await (await rowsNow()).get(scoreSheet, stream);
  expect(lines).toEqual([
    [
      'warn',
      'rows are read from the log, since no generation of the view is live',
      { tenant, projection: `${scoreSheet.name}@${scoreSheet.version}` },
    ],
  ]);
  await ensureBuilt(environment, tenant, [scoreSheet]);
  expect(await (await rowsNow()).get(scoreSheet, stream)).toMatchObject({ revision: 1 });
  expect(lines).toHaveLength(1);
});

test('whoever enters a book whose views are built afterwards reads from the log, and nobody is told', async () => {
  const { environment } = inUse();
  const tenant = newTenant();
  const stream = reviewOf('one');
  await record(environment, tenant, stream, [reviewOpened(stream)]);
  const lines: unknown[] = [];
  const entering = { ...environment, views: builtLater(environment.views) };
  const rows = await liveRows(entering, tenant, undefined, (...line) => lines.push(line));
  expect(await rows.get(scoreSheet, stream)).toMatchObject({ revision: 1 });
  expect(lines).toEqual([]);
});

test('a view that was there and went is told of again', async () => {
  const { environment } = inUse();
  const tenant = newTenant();
  const lines: unknown[] = [];
  const look = async () =>
    (await liveRows(environment, tenant, undefined, (...line) => lines.push(line))).list(scoreSheet, 'none');
  await look();
  await ensureBuilt(environment, tenant, [scoreSheet]);
  await look();
  expect(lines).toHaveLength(1);
  const built = await environment.views.generations(tenant, scoreSheet.name);
  await environment.views.setGenerations(tenant, scoreSheet.name, built, { ...built!, live: undefined });
  await look();
  expect(lines).toHaveLength(2);
});
