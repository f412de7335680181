import { expect, test } from 'vitest';
import type { RowReader } from '../../../domain/projection.ts';
import { worklist } from '../../../domain/views/worklist.ts';
import type { DomainEvent } from '../../../events/catalogue.ts';
import { submitted } from '../../support/application-facts.ts';
import { requested } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted } from '../../support/payout-facts.ts';
import { readerOfStreams } from '../../support/rows.ts';
import { townStreams } from '../../support/town-streams.ts';

const handedIn = { [`application-${APPLICATION}`]: [submitted({ applicationId: APPLICATION })] };
const read = async (rows: RowReader, today: string, which: Parameters<typeof worklist>[2]) =>
  (await worklist(rows, today, which, { limit: 50 })).items;
const rowsOf = (more: Readonly<Record<string, readonly DomainEvent[]>> = {}) =>
  readerOfStreams({ ...townStreams, ...handedIn, ...more });

test('work is asked for by the days by which it is to be done, both included', async () => {
  // The formal check takes a week from the end of the round on 15 January.
  const keys = async (which: Parameters<typeof worklist>[2]) =>
    (await read(rowsOf(), '2024-01-20', which)).map(({ key }) => key);
  expect(await keys({ dueFrom: '2024-01-22', dueTo: '2024-01-22' })).toEqual(['next-submitted']);
  expect(await keys({ dueFrom: '2024-01-22' })).toEqual(['next-submitted']);
  expect(await keys({ dueTo: '2024-01-21' })).toEqual([]);
  expect(await keys({ dueFrom: '2024-01-23' })).toEqual([]);
});

test('what has no day is by no day', async () => {
  const rows = rowsOf({ [`payout-${APPLICATION}`]: [granted(), accepted, requested('a', 1)] });
  const days = async (which: Parameters<typeof worklist>[2]) =>
    (await read(rows, '2024-02-02', which)).map(({ dueOn }) => dueOn);
  expect(await days({})).toContain(null);
  expect(await days({ dueFrom: '0001-01-01' })).not.toContain(null);
  expect(await days({ dueTo: '9999-12-30' })).not.toContain(null);
});
