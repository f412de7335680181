import { describe, expect, it } from 'vitest';
import type { Environment, EventLog } from '../../../../runtime/ports.ts';
import { projectHints } from '../../../../runtime/views/projector.ts';
import { rebuild } from '../../../../runtime/views/rebuild.ts';
import { dynamodb, sqliteInMemory } from '../../../support/engines.ts';
import { newTenant } from '../../../support/event-log-contract/facts.ts';
import { hintOf, record, reviewOf, opened as reviewOpened } from '../../../support/review-facts.ts';
import { scoreSheet } from '../../../support/score-sheet.ts';
import { scoreSheetInUse } from '../../../support/score-sheet-in-use.ts';
import { liveOf } from '../../../support/stored-rows.ts';

const [one, two, three] = ['one', 'two', 'three'].map(reviewOf) as [string, string, string];
const all = [scoreSheet];

describe.each([sqliteInMemory, dynamodb])('a rebuild beside work on $name', (engine) => {
  const { outside, happen, expectAllProjected } = scoreSheetInUse(engine);

  /** An environment whose scan is not yet as far as the streams are: one of them is missing. */
  const trailingWithout = (missing: string): Environment => {
    const { log } = outside();
    const scan: EventLog['scan'] = async function* (...wanted) {
      for await (const page of log.scan(...wanted)) yield page.filter(({ stream }) => stream !== missing);
    };
    return { ...outside(), log: { ...log, scan } };
  };

  it.each([
    ['from nothing', 0],
    ['on the ground of an older one', 1],
  ])('P10: %s loses no event that arrives while it runs, at whatever moment', async (_, runs) => {
    const tenant = newTenant();
    for (const stream of [one, two, three]) await happen(tenant, stream);
    for (let run = 0; run < runs; run++) await rebuild(outside(), tenant, all, 'score-sheet');
    let arrivals = 0;
    const interrupt = async () => {
      if (arrivals++ < 12) await happen(tenant, [one, two, three][arrivals % 3] ?? one, arrivals % 9);
    };
    const { views } = outside();
    const busy: Environment = {
      ...outside(),
      views: {
        ...views,
        put: async (...write) => {
          await interrupt();
          return views.put(...write);
        },
        parked: async (...of) => {
          await interrupt();
          return views.parked(...of);
        },
        entries: async (...of) => {
          await interrupt();
          return views.entries(...of);
        },
        setGenerations: async (...change) => {
          await interrupt();
          const isSet = await views.setGenerations(...change);
          await interrupt();
          return isSet;
        },
      },
    };
    await rebuild(busy, tenant, all, 'score-sheet');
    expect(arrivals).toBeGreaterThanOrEqual(4);
    await expectAllProjected(tenant);
  });

  it.each([0, 1])(
    'P10: takes over what the rows in use have and the scan does not, after %i runs',
    async (runs) => {
      const tenant = newTenant();
      for (const stream of [one, two]) await happen(tenant, stream);
      for (let run = 0; run < runs; run++) await rebuild(outside(), tenant, all, 'score-sheet');
      await rebuild(trailingWithout(two), tenant, all, 'score-sheet');
      await expectAllProjected(tenant);
    },
  );

  it('P10: finds an event that was fed to the old generation after the new one had scanned past it', async () => {
    const tenant = newTenant();
    await happen(tenant, one);
    const commit = await record(outside(), tenant, two, [reviewOpened(two)]);
    const { views } = outside();
    const trailing = trailingWithout(two);
    let isRebuilt = false;
    const slow: Environment = {
      ...outside(),
      views: {
        ...views,
        put: async (...write) => {
          // A projector that knows of the old generation only is held up here while the rebuild goes through.
          if (!isRebuilt) {
            isRebuilt = true;
            await rebuild(trailing, tenant, all, 'score-sheet');
          }
          return views.put(...write);
        },
      },
    };
    await projectHints(slow, all, tenant, [hintOf(commit)]);
    expect(await liveOf(outside(), tenant, scoreSheet)).toBe('score-sheet@1/2');
    await expectAllProjected(tenant);
  });

  it('gives way to another rebuild that overtakes it', async () => {
    const tenant = newTenant();
    await happen(tenant, one);
    const { views } = outside();
    let isOvertaken = false;
    const slow: Environment = {
      ...outside(),
      views: {
        ...views,
        put: async (...write) => {
          if (!isOvertaken) {
            isOvertaken = true;
            await rebuild(outside(), tenant, all, 'score-sheet');
          }
          return views.put(...write);
        },
      },
    };
    await expect(rebuild(slow, tenant, all, 'score-sheet')).rejects.toMatchObject({ code: 'superseded' });
    expect(await liveOf(outside(), tenant, scoreSheet)).toBe('score-sheet@1/2');
    await expectAllProjected(tenant);
  });
});
