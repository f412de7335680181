import { expect, test } from 'vitest';
import { liveRows } from '../../../runtime/views/live-rows.ts';
import { ensureBuilt } from '../../../runtime/views/rebuild.ts';
import { sqliteInMemory } from '../../support/engines.ts';
import { environmentInUse } from '../../support/environments.ts';
import { newTenant } from '../../support/event-log-contract/facts.ts';
import { record, reviewOf, opened as reviewOpened } from '../../support/review-facts.ts';
import { scoreSheet } from '../../support/score-sheet.ts';

const inUse = environmentInUse(sqliteInMemory);

test('reading from the log, where no view is built, is told once a request, with the view that is missing', async () => {
  const { environment } = inUse();
  const tenant = newTenant();
  const stream = reviewOf('one');
  await record(environment, tenant, stream, [reviewOpened(stream)]);
  const lines: unknown[] = [];
  const rowsNow = () => liveRows(environment, tenant, undefined, (...line) => lines.push(line));
  const rows = await rowsNow();
  expect(await rows.get(scoreSheet, stream)).toMatchObject({ revision: 1 });
  await rows.list(scoreSheet, 'state/open');
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
