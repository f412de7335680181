import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fund } from '../../domain/fund/fund.ts';
import { folds } from '../../functions/folds.ts';
import { fold } from '../../runtime/log/fold.ts';
import { foldedByUs } from '../../runtime/log/fold-digest.ts';
import { rememberingLog } from '../../runtime/log/remembering.ts';
import { marksOf, packedContent } from '../../runtime/log/snapshot-body.ts';
import { TAIL_MAX } from '../../runtime/log/snapshots.ts';
import { snapshotFindings } from '../../runtime/verification/verify-snapshots.ts';
import { withSnapshots } from '../support/counting-fold.ts';
import { dynamodb, sqliteInMemory } from '../support/engines.ts';
import { type OpenEnvironment, openEnvironment } from '../support/environments.ts';
import { FUND, foundTown } from '../support/town.ts';
import { worldOf } from '../support/world.ts';

const TOWN = 'musterstadt';
const STREAM = `fund-${FUND}`;
const RAISES = TAIL_MAX + 20;
const ALLOCATED_CENTS = 1_000_000;

describe.each([sqliteInMemory, dynamodb])('a fund on the $name that was raised many times', (under) => {
  const kept: { opened?: OpenEnvironment; revision: number } = { revision: 0 };
  const opened = () => kept.opened!;

  /** One more process, which has seen nothing yet. */
  const another = () => {
    const { log, settle } = withSnapshots(opened().engine.log, opened().snapshots, foldedByUs());
    const environment = { ...opened().environment, log: rememberingLog(log) };
    const world = worldOf({ ...opened(), environment }, TOWN);
    const raise = (n: number, cents = n) =>
      world.send('change-allocation', {
        ...{ as: 'administrator', params: { fundId: FUND }, key: `raise-number-${n}`.padEnd(20, '.') },
        body: { allocatedCents: ALLOCATED_CENTS + cents, reason: 'Mehr Geld vom Land', sources: null },
      });
    return { environment, raise, settle };
  };
  const findings = async () => snapshotFindings(another().environment, TOWN, folds, foldedByUs());
  const snapshot = async () => {
    const found = await opened().snapshots.get(TOWN, STREAM, 'fund');
    if (!found) throw new Error('no state is kept');
    return found;
  };

  beforeAll(async () => {
    kept.opened = await openEnvironment(under, TOWN);
    const world = worldOf(opened(), TOWN);
    await world.build();
    await foundTown(world, { allocatedCents: ALLOCATED_CENTS });
    const { raise } = another();
    for (let n = 1; n <= RAISES; n++) expect(await raise(n)).toMatchObject({ status: 'done' });
    kept.revision = (await opened().engine.log.load(TOWN, STREAM)).revision;
    const { raise: first, settle } = another();
    await first(RAISES);
    await settle();
  }, 60_000);
  afterAll(() => opened().close());

  test('is decided on as the log has it, on a state that was kept', async () => {
    expect((await snapshot()).revision).toBe(kept.revision);
    const { environment, raise } = another();
    const outcome = await raise(RAISES + 1);
    expect(outcome).toMatchObject({ status: 'done', revision: kept.revision + 1 });
    const [last] = await environment.log.read(TOWN, STREAM, { backwards: true, limit: 1 });
    expect(last?.events[0]?.data).toMatchObject({
      changedByCents: 1,
      allocatedCents: ALLOCATED_CENTS + RAISES + 1,
    });
  });

  test('answers a command of its beginning as it did then, and knows what else is sent under its key', async () => {
    expect(await another().raise(3)).toMatchObject({
      status: 'done',
      position: `${STREAM}@${kept.revision - RAISES + 3}`,
    });
    expect(await another().raise(3, 77)).toEqual({ status: 'key-reused' });
    expect((await opened().engine.log.load(TOWN, STREAM)).revision).toBe(kept.revision + 1);
  });

  test('has a state that is what the log adds up to, or the verification says where it is not', async () => {
    expect(await findings()).toEqual([]);
    const sound = await snapshot();
    const { commits } = await opened().engine.log.load(TOWN, STREAM);
    const content = (state: unknown, commands = marksOf(commits.slice(0, sound.revision))) =>
      packedContent({ state, commands });
    const state = fold(fund, { commits: commits.slice(0, sound.revision) });
    const place = { kind: 'snapshot-differs', stream: STREAM, fold: 'fund', revision: sound.revision };
    for (const [body, pointer] of [
      [await content({ ...state, allocatedCents: 1 }), '/state/allocatedCents'],
      [await content(state, ''), '/commands'],
    ] as const) {
      await opened().snapshots.put({ ...sound, body });
      expect(await findings()).toEqual([{ ...place, pointer }]);
    }
    // What no load would believe is no finding.
    for (const other of [{ foldedBy: 'other code' }, { hash: 'h' }, { fold: 'weather' }])
      await opened().snapshots.put({ ...sound, ...other });
    expect(await opened().snapshots.drop(TOWN)).toBe(2);
    expect(await findings()).toEqual([]);
  });
});
