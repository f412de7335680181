import fc from 'fast-check';
import { expect } from 'vitest';
import { HASH_BYTES } from '../../runtime/merkle/hashes.ts';
import { TILE_WIDTH } from '../../runtime/merkle/tiles.ts';
import type { Commit, LoadedStream } from '../../runtime/ports.ts';
import { leafOf, type Sealing, seal, sealOnce } from '../../runtime/seal/sealer.ts';
import type { OpenEngine } from './engines.ts';
import { appended, event, newTenant, provenance } from './event-log-contract/facts.ts';
import { orderOf, rootsOver, sealingOn } from './sealing-in-use.ts';

/** What befalls one sealer: it ends by itself, is killed before it has kept its seal, or after. */
type Fate = 'ends' | 'killed before' | 'killed after';

/** A moment of a schedule: commits to so many streams in one append, or sealers at once, each with its fate and its pace. */
type Moment =
  | { readonly commits: number }
  | { readonly sealers: readonly { readonly fate: Fate; readonly pace: number }[] };

const sealers = fc.array(
  fc.record({
    fate: fc.constantFrom<Fate>('ends', 'killed before', 'killed after'),
    pace: fc.nat(3),
  }),
  { minLength: 1, maxLength: 5 },
);

/** Schedules of appends and sealers; `commitsMax` at most in one append. */
export const schedules = (commitsMax: number, momentsMax: number) =>
  fc.array<Moment>(
    fc.oneof(
      fc.record({
        commits: fc.oneof(
          { weight: 5, arbitrary: fc.integer({ min: 1, max: 8 }) },
          { weight: 1, arbitrary: fc.integer({ min: 1, max: commitsMax }) },
        ),
      }),
      fc.record({ sealers }),
    ),
    { minLength: 2, maxLength: momentsMax },
  );

class Killed extends Error {}

/** Lets others go on, as often as is said. */
const others = async (pace: number): Promise<void> => {
  for (let turn = 0; turn < pace; turn++) await new Promise(setImmediate);
};

/** The same log and store as one process has them that is slow, and may be killed. */
const asProcess = (sealing: Sealing, fate: Fate, pace: number): Sealing => ({
  ...sealing,
  log: {
    entries: async (...wanted) => {
      await others(pace);
      return sealing.log.entries(...wanted);
    },
  },
  seals: {
    ...sealing.seals,
    advance: async (...wanted) => {
      await others(pace);
      if (fate === 'killed before') throw new Killed();
      const isOurs = await sealing.seals.advance(...wanted);
      if (fate === 'killed after') throw new Killed();
      return isOurs;
    },
  },
});

const run = async (sealing: Sealing, tenant: string, fate: Fate, pace: number): Promise<void> => {
  try {
    await sealOnce(asProcess(sealing, fate, pace), tenant);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
};

/** Notes that are kept, as they are kept: each must hold for ever. */
const noting = (sealing: Sealing, notes: string[]): Sealing => ({
  ...sealing,
  seals: {
    ...sealing.seals,
    advance: async (tenant, before, after, tiles) => {
      const isOurs = await sealing.seals.advance(tenant, before, after, tiles);
      if (isOurs) notes.push(after.note);
      return isOurs;
    },
  },
});

const append = async ({ log }: OpenEngine, tenant: string, commits: number): Promise<readonly Commit[]> => {
  const streams: LoadedStream[] = [];
  for (let place = 0; place < commits; place++) streams.push(await log.load(tenant, `application-${place}`));
  const additions = streams.map((stream) => ({ stream, events: [event({ n: stream.revision })] }));
  return appended(await log.append({ additions, provenance: provenance() }));
};

/** The hashes of all tiles of the lowest level: of a partial one that is not kept, those of the order. */
const sealedLeaves = async ({ seals }: Sealing, tenant: string, size: number): Promise<readonly string[]> => {
  const leaves: string[] = [];
  for (let index = 0; index < Math.floor(size / TILE_WIDTH); index++) {
    const tile = await seals.tile(tenant, { level: 0, index });
    const hashes = tile?.hashes ?? Buffer.alloc(0);
    for (let place = 0; place < hashes.byteLength; place += HASH_BYTES)
      leaves.push(hashes.subarray(place, place + HASH_BYTES).toString('base64url'));
  }
  return leaves;
};

/**
 * Carries out a schedule on a log of its own and fails the test unless each commit has one place, without a gap, and every checkpoint
 * that was ever kept is one of the log as it is in the end.
 *
 * @param afterAppend what must happen so that the order of the log knows of commits
 */
export const keepsEachOnce = async (
  engine: OpenEngine,
  schedule: readonly Moment[],
  afterAppend: (tenant: string, commits: readonly Commit[]) => Promise<void>,
): Promise<void> => {
  const tenant = newTenant();
  const notes: string[] = [];
  const sealing = noting(sealingOn(engine), notes);
  for (const moment of schedule) {
    if ('commits' in moment) {
      await afterAppend(tenant, await append(engine, tenant, moment.commits));
    } else await Promise.all(moment.sealers.map(({ fate, pace }) => run(sealing, tenant, fate, pace)));
  }
  await engine.sequence(tenant);
  await seal(sealing, tenant);
  const order = await orderOf(sealing, tenant);
  const { size = 0 } = (await sealing.seals.head(tenant)) ?? {};
  expect(size).toBe(order.length);
  const full = order.slice(0, size - (size % TILE_WIDTH)).map((entry) => leafOf(entry).toString('base64url'));
  expect(await sealedLeaves(sealing, tenant, size)).toEqual(full);
  const roots = rootsOver(order);
  for (const note of notes) {
    const [, count, root] = note.split('\n');
    expect(root).toBe(roots[Number(count)]);
  }
};
