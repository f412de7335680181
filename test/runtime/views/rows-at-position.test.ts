import { describe, expect, it } from 'vitest';
import { cutAtPosition } from '../../../runtime/views/cut.ts';
import { rowsAsOf } from '../../../runtime/views/rows-as-of.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { environmentInUse } from '../../support/environments.ts';
import { appended, newTenant, provenance } from '../../support/event-log-contract/facts.ts';
import { closed, record, reviewOf, opened as reviewOpened, scored } from '../../support/review-facts.ts';
import { scoreSheet } from '../../support/score-sheet.ts';

const streams = ['one', 'two', 'three'].map(reviewOf) as [string, string, string];
const [one, two, three] = streams;

describe.each([sqliteInMemory, dynamodb])('rows at a position, on $name', (engine) => {
  const inUse = environmentInUse(engine);
  const outside = () => inUse().environment;

  const atOnce = async (tenant: string, ...names: readonly string[]) => {
    const additions = names.map(async (stream) => ({
      stream: await outside().log.load(tenant, stream),
      events: [{ ...closed(stream), version: 1 }],
    }));
    const { log } = outside();
    appended(await log.append({ additions: await Promise.all(additions), provenance: provenance() }));
  };
  const revisionsAt = async (tenant: string, position: string) => {
    const rows = rowsAsOf(outside(), tenant, await cutAtPosition(outside(), tenant, position));
    const found = await Promise.all(streams.map((stream) => rows.get(scoreSheet, stream)));
    return found.map((row) => row?.revision ?? 0);
  };

  it('show both halves of what was appended at once, and nothing else of that instant', async () => {
    const tenant = newTenant();
    await record(outside(), tenant, three, [reviewOpened(three)]);
    await atOnce(tenant, one, two);
    await atOnce(tenant, two, three);
    expect(await revisionsAt(tenant, `${one}@1`)).toEqual([1, 1, 0]);
    expect(await revisionsAt(tenant, `${two}@1`)).toEqual([1, 1, 0]);
    expect(await revisionsAt(tenant, `${three}@1`)).toEqual([0, 0, 1]);
    expect(await revisionsAt(tenant, `${two}@2`)).toEqual([1, 2, 2]);
  });

  it('show what many commits of one instant follow, however many there are', async () => {
    const tenant = newTenant();
    await atOnce(tenant, one, two);
    for (let n = 0; n < 45; n++) await record(outside(), tenant, one, [scored(one, 'ada', n % 10)]);
    expect(await revisionsAt(tenant, `${one}@41`)).toEqual([41, 1, 0]);
  });

  it('are refused where the log never came to it', async () => {
    const tenant = newTenant();
    await record(outside(), tenant, one, [reviewOpened(one)]);
    for (const position of [`${one}@2`, `${one}@1,${two}@1`, ''])
      await expect(cutAtPosition(outside(), tenant, position)).rejects.toMatchObject({
        code: 'position-unknown',
      });
  });
});
