import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildCommit } from '../../../runtime/log/commit.ts';
import { fold } from '../../../runtime/log/fold.ts';
import { rememberingLog } from '../../../runtime/log/remembering.ts';
import { TAIL_MAX } from '../../../runtime/log/snapshots.ts';
import { notes, stateOf, withSnapshots } from '../../support/counting-fold.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { environmentInUse } from '../../support/environments.ts';
import {
  appended,
  appendTo,
  codeOf,
  event,
  fill,
  newTenant,
  provenance,
  revisionsOf,
} from '../../support/event-log-contract/facts.ts';
import { tamperingWith } from '../../support/tampering.ts';

const LONG = TAIL_MAX + 10;

describe.each([sqliteInMemory, dynamodb])('a long stream on the $name', (under) => {
  const opened = environmentInUse(under);
  const engineLog = () => opened().engine.log;
  const filling = () => rememberingLog(engineLog());
  const process = (foldedBy?: string) => withSnapshots(engineLog(), opened().snapshots, foldedBy);

  /** A stream of which a snapshot was stored at so many commits. */
  const kept = async (count = LONG) => {
    const tenant = newTenant();
    await fill(filling(), tenant, 'fund-1', count);
    const { log, settle } = process();
    await log.load(tenant, 'fund-1', notes);
    await settle();
    return tenant;
  };
  const loaded = async (tenant: string, { log } = process()) => log.load(tenant, 'fund-1', notes);
  const first = (commits: readonly { readonly revision: number }[]) => commits[0]?.revision;

  it('is loaded on the state that was kept, and adds up to the same', async () => {
    const tenant = await kept();
    await fill(filling(), tenant, 'fund-1', LONG + 5);
    const [stream, whole] = [await loaded(tenant), await engineLog().load(tenant, 'fund-1')];
    expect([first(stream.commits), stream.revision]).toEqual([LONG, LONG + 5]);
    expect(stateOf(stream)).toEqual(stateOf(whole));
    expect(stream.commits).toEqual(whole.commits.slice(LONG - 1));
  });

  it('has a state kept by whoever found many commits, and by nobody else', async () => {
    const tenant = newTenant();
    await fill(filling(), tenant, 'fund-1', TAIL_MAX);
    const another = process();
    for (const [length, works] of [
      [TAIL_MAX, 0],
      [TAIL_MAX + 1, 1],
      [TAIL_MAX + 1, 0],
      [2 * TAIL_MAX, 0],
      [2 * TAIL_MAX + 1, 1],
    ] as const) {
      await fill(filling(), tenant, 'fund-1', length);
      await another.log.load(tenant, 'fund-1', notes);
      expect(await another.settle(), `${length}`).toBe(works);
    }
    expect((await loaded(tenant)).commits).toHaveLength(1);
  });

  it('is appended to as if all of it had been loaded', async () => {
    const tenant = await kept();
    const { log } = process();
    const [commit] = appended(await appendTo(log, await loaded(tenant, { log, settle: async () => 0 })));
    expect(commit?.revision).toBe(LONG + 1);
    expect((await engineLog().load(tenant, 'fund-1')).commits.at(-1)).toEqual(commit);
  });

  it('knows every command that ever wrote to it, and what else was sent under its id', async () => {
    const tenant = await kept();
    const { log } = process();
    const again = (n: number, rest = {}) => provenance(`${tenant} fund-1 ${n}`, rest);
    for (const n of [1, LONG - 1, LONG]) {
      const result = await appendTo(log, await log.load(tenant, 'fund-1', notes), [event()], again(n));
      expect(result.status === 'duplicate' ? revisionsOf(result.commits) : result).toEqual([n]);
    }
    const other = log.load(tenant, 'fund-1', notes);
    expect(await codeOf(appendTo(log, await other, [event()], again(1, { content: 'other' })))).toBe(
      'command-id-reused',
    );
    expect((await engineLog().load(tenant, 'fund-1')).revision).toBe(LONG);
  });

  it('is loaded whole where the log has another commit in that place, as in a book that was put back', async () => {
    const tenant = await kept();
    const whole = await engineLog().load(tenant, 'fund-1');
    const tampering = tamperingWith(opened().engine.raw);
    const cut = { ...whole, revision: LONG - 1, commits: whole.commits.slice(0, -1) };
    await tampering.removeCommit({ tenant, stream: 'fund-1', revision: LONG });
    expect(first((await loaded(tenant)).commits)).toBe(1);
    await tampering.putCommit(buildCommit({ stream: cut, events: [event({ n: 3 })] }, provenance()));
    const stream = await loaded(tenant);
    expect([first(stream.commits), stateOf(stream).sum]).toEqual([1, stateOf(whole).sum - LONG + 3]);
  });

  it('is loaded whole by other code, which then keeps its own state', async () => {
    const tenant = await kept();
    const other = process('other code');
    expect(first((await loaded(tenant, other)).commits)).toBe(1);
    expect(await other.settle()).toBe(1);
    expect(first((await loaded(tenant, other)).commits)).toBe(LONG);
    expect(first((await loaded(tenant)).commits)).toBe(1);
  });

  it('is refused where what came after the state does not follow it', async () => {
    const tenant = await kept();
    const whole = await fill(filling(), tenant, 'fund-1', LONG + 2);
    const one = { ...whole, revision: 1, commits: whole.commits.slice(0, 1) };
    const forged = { ...buildCommit({ stream: one, events: [event()] }, provenance()), revision: LONG + 3 };
    await tamperingWith(opened().engine.raw).putCommit(forged);
    expect(await codeOf(loaded(tenant))).toBe('stream-tampered');
  });

  it('is loaded whole for another fold, and where nobody says for which', async () => {
    const tenant = await kept();
    const { log } = process();
    expect(first((await log.load(tenant, 'fund-1')).commits)).toBe(1);
    expect(first((await log.load(tenant, 'fund-1', { ...notes, part: 'other' })).commits)).toBe(1);
    const stream = await log.load(tenant, 'fund-1', notes);
    expect(() => fold({ ...notes, part: 'other' }, stream)).toThrow(
      'loaded for fund and is folded by fund:other',
    );
  });

  it('is loaded, though nothing can be kept or read', async () => {
    const tenant = newTenant();
    await fill(filling(), tenant, 'fund-1', LONG);
    const denied = async () => Promise.reject(new Error('AccessDeniedException'));
    const { log, settle } = withSnapshots(engineLog(), { get: denied, put: denied });
    expect((await log.load(tenant, 'fund-1', notes)).revision).toBe(LONG);
    await expect(settle()).rejects.toThrow('AccessDenied');
  });

  it('has no state kept that takes too much room, or that JSON cannot give back', async () => {
    const tenant = newTenant();
    await fill(filling(), tenant, 'fund-1', LONG);
    const large = { ...notes, initial: { sum: 0, seen: new Set([randomBytes(3 << 20).toString('base64')]) } };
    const { log, settle } = process();
    await log.load(tenant, 'fund-1', large);
    expect(await settle()).toBe(1);
    await log.load(tenant, 'fund-1', { ...notes, evolve: () => ({ at: new Date(0) }) });
    await expect(settle()).rejects.toThrow('a state has [object Date] in it');
    expect(await opened().snapshots.get(tenant, 'fund-1', 'fund')).toBeUndefined();
  });

  it('is remembered with its state: what came after is read, and folded on', async () => {
    const tenant = await kept();
    const { log } = process();
    const remembering = rememberingLog(log);
    const one = await remembering.load(tenant, 'fund-1', notes);
    appended(await appendTo(remembering, one, [event({ n: 5 })]));
    await fill(filling(), tenant, 'fund-1', LONG + 2);
    const stream = await remembering.load(tenant, 'fund-1', notes);
    expect([first(stream.commits), stream.revision]).toEqual([LONG, LONG + 2]);
    expect(stateOf(stream)).toEqual(stateOf(await engineLog().load(tenant, 'fund-1')));
    // Whoever asks for all of it gets all of it.
    expect(first((await remembering.load(tenant, 'fund-1')).commits)).toBe(1);
  });
});
