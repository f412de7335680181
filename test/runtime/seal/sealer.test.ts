import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEGINNING } from '../../../runtime/ports.ts';
import { checkpointFrom } from '../../../runtime/seal/checkpoint.ts';
import { noteKeyFrom, signatureProblem } from '../../../runtime/seal/note-key.ts';
import { SealBroken, seal, sealOnce } from '../../../runtime/seal/sealer.ts';
import { dynamodb, dynamoIn, type OpenEngine, sqliteInMemory } from '../../support/engines.ts';
import { event, fill, newTenant, provenance } from '../../support/event-log-contract/facts.ts';
import { describeOnTheEngine } from '../../support/on-the-engine.ts';
import { orderOf, rootsOver, sealingOn } from '../../support/sealing-in-use.ts';
import { writeUnitsOf } from '../../support/write-units.ts';

const place: { sqlite?: OpenEngine; dynamo?: OpenEngine } = {};
const sqlite = () => place.sqlite as OpenEngine;
const dynamo = () => place.dynamo as OpenEngine;
beforeAll(async () => {
  place.sqlite = await sqliteInMemory.open();
  place.dynamo = await dynamodb.open();
});
afterAll(async () => {
  await place.sqlite?.close();
  await place.dynamo?.close();
});

/** Commits to a hundred streams in one append. */
const hundred = async ({ log }: OpenEngine, tenant: string) => {
  const streams = await Promise.all(
    Array.from({ length: 100 }, (_, n) => log.load(tenant, `application-${n}`)),
  );
  const additions = streams.map((stream) => ({ stream, events: [event()] }));
  await log.append({ additions, provenance: provenance() });
};

describe('a seal', () => {
  it('is a signed checkpoint over all commits in their order', async () => {
    const [tenant, sealing] = [newTenant(), sealingOn(sqlite())];
    await fill(sqlite().log, tenant, 'fund-1', 5);
    expect(await seal(sealing, tenant)).toBe(5);
    const head = await sealing.seals.head(tenant);
    const [checkpoint, key] = [checkpointFrom(Buffer.from(head?.note ?? '')), noteKeyFrom(head?.key ?? '')];
    if ('refused' in checkpoint || 'refused' in key) throw new Error('not read');
    expect(signatureProblem(checkpoint.note, key)).toBeUndefined();
    expect(checkpoint).toMatchObject({ origin: `log.example/${tenant}`, size: 5 });
    expect(checkpoint.root.toString('base64')).toBe(rootsOver(await orderOf(sealing, tenant))[5]);
  });

  it('is not made where nothing came, nor for fewer commits than are worth it', async () => {
    const [tenant, sealing] = [newTenant(), sealingOn(sqlite())];
    expect(await seal(sealing, tenant)).toBe(0);
    await fill(sqlite().log, tenant, 'fund-1', 5);
    expect([await seal(sealing, tenant, 6), await seal(sealing, tenant, 5)]).toEqual([0, 5]);
    expect(await sealing.seals.head(tenant)).toMatchObject({ size: 5 });
  });

  it('is not made once the log is not what was sealed', async () => {
    const [tenant, sealing] = [newTenant(), sealingOn(sqlite())];
    await fill(sqlite().log, tenant, 'fund-1', 5);
    await seal(sealing, tenant);
    await fill(sqlite().log, tenant, 'fund-1', 7);
    const entries: typeof sealing.log.entries = async (...wanted) =>
      (await sealing.log.entries(...wanted)).toSpliced(1, 1);
    await expect(sealOnce({ ...sealing, log: { entries } }, tenant)).rejects.toThrow(SealBroken);
  });

  it('reads no more of what is sealed than one tile', async () => {
    const [tenant, sealing] = [newTenant(), sealingOn(sqlite())];
    for (let n = 0; n < 9; n++) await hundred(sqlite(), tenant);
    await seal(sealing, tenant);
    const { tileFrom = BEGINNING } = (await sealing.seals.head(tenant)) ?? {};
    expect(await sealing.log.entries(tenant, tileFrom, 1_000)).toHaveLength(900 % 256);
  });
});

describeOnTheEngine('what sealing costs on DynamoDB', () => {
  it('is at most a write unit for ten commits, where twenty are worth a seal, and an append costs as before', async () => {
    const tenant = newTenant();
    const sealing = sealingOn(dynamo());
    const { requests } = dynamoIn(dynamo()).engine;
    const units = writeUnitsOf(dynamo());
    let [appends, seals, commits] = [0, 0, 0];
    for (let n = 1; n <= 60; n++) {
      units();
      await fill(dynamo().log, tenant, `fund-${n}`, 20);
      appends += units();
      commits += 20;
      await dynamo().sequence(tenant);
      requests.clear();
      expect(await seal(sealing, tenant, 20)).toBe(20);
      seals += units();
    }
    expect(appends).toBe(commits);
    expect(seals).toBeLessThanOrEqual(commits / 10);
  });
});
