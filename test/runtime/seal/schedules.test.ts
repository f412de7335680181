import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dynamoLedger } from '../../../runtime/aws/ledger.ts';
import type { Commit } from '../../../runtime/ports.ts';
import { dynamodb, dynamoIn, type OpenEngine, sqliteInMemory } from '../../support/engines.ts';
import { describeOnTheEngine } from '../../support/on-the-engine.ts';
import { keepsEachOnce, schedules } from '../../support/sealed-schedule.ts';

/** So many schedules on each engine, more than two thousand together; the seed of the run draws them. */
const ON_SQLITE = 1_850;
const ON_DYNAMODB = 150;
const PATIENCE_MS = 300_000;

const engineOf = (open: () => Promise<OpenEngine>) => {
  const place: { engine?: OpenEngine } = {};
  beforeAll(async () => {
    place.engine = await open();
  });
  afterAll(() => place.engine?.close());
  return () => {
    if (!place.engine) throw new Error('the engine is not open');
    return place.engine;
  };
};

describe('sealers that are slow, killed, called twice, and five at once', () => {
  const engine = engineOf(sqliteInMemory.open);

  it(
    `give each commit its one place in the order of SQLite (seed ${inject('seed')})`,
    async () => {
      let drawn = 0;
      await fc.assert(
        fc.asyncProperty(schedules(90, 7), async (schedule) => {
          drawn += 1;
          await keepsEachOnce(engine(), schedule, async () => {});
        }),
        { numRuns: ON_SQLITE },
      );
      expect(drawn).toBeGreaterThanOrEqual(ON_SQLITE);
    },
    PATIENCE_MS,
  );
});

describeOnTheEngine('sealers beside sequencers that hear of commits twice, late or not at all', () => {
  const engine = engineOf(dynamodb.open);

  it(
    `give each commit its one place in the order of the ledger (seed ${inject('seed')})`,
    async () => {
      const { dynamoDb, tables } = dynamoIn(engine());
      await fc.assert(
        fc.asyncProperty(
          schedules(60, 8),
          fc.array(fc.nat(3), { minLength: 1, maxLength: 20 }),
          async (schedule, told) => {
            let turn = 0;
            const hear = async (tenant: string, commits: readonly Commit[]) => {
              // How often sequencers at once are told of it, the last first; of some nobody ever is.
              const times = told[turn++ % told.length] ?? 0;
              await Promise.all(
                Array.from({ length: times }, () =>
                  dynamoLedger(dynamoDb, tables).sequence(tenant, commits.toReversed()),
                ),
              );
            };
            await keepsEachOnce(engine(), schedule, hear);
          },
        ),
        { numRuns: ON_DYNAMODB },
      );
    },
    PATIENCE_MS,
  );
});
