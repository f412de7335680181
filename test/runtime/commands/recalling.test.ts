import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type Fund, fund } from '../../../domain/fund/fund.ts';
import { fundPermissions } from '../../../domain/permissions/fund.ts';
import { toFund } from '../../../domain/permissions/fund-standing.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import { command } from '../../../runtime/commands/execute.ts';
import { rememberingLog } from '../../../runtime/log/remembering.ts';
import type { Environment } from '../../../runtime/ports.ts';
import { dynamodb, dynamoIn, type EngineUnderTest, sqliteInMemory } from '../../support/engines.ts';
import { type OpenEnvironment, openEnvironment } from '../../support/environments.ts';
import { appended, appendTo, newTenant } from '../../support/event-log-contract/facts.ts';
import { fundOpened } from '../../support/fund-facts.ts';
import { describeOnTheEngine } from '../../support/on-the-engine.ts';

const FUND = 'aktionsfonds-2024';

const allocatedIn = (state: Fund): number => (state.fundId === undefined ? 0 : state.allocatedCents);

/** Raises what a fund has, unless it has enough; a command of its own, so that each decision can be told from its sum. */
const raise = command({
  name: 'raise',
  permission: fundPermissions['change-allocation'],
  standing: toFund,
  params: z.strictObject({}),
  body: z.strictObject({ byCents: z.int(), atMostCents: z.int() }),
  aggregate: fund,
  key: () => FUND,
  decide: ({ byCents, atMostCents }, state) => {
    const allocatedCents = allocatedIn(state) + byCents;
    if (allocatedCents > atMostCents) return { refused: 'fund-closed' };
    const data = { fundId: FUND, changedByCents: byCents, allocatedCents, reason: 'More' };
    return { accepted: byCents === 0 ? [] : [{ type: 'AllocationChanged', data } satisfies FundEvent] };
  },
  refusals: { 'fund-closed': 409 },
});

/** A fund in each tenant, and the processes that want to raise it. */
const raising = (under: EngineUnderTest) => {
  let opened: OpenEnvironment;
  let sent = 0;
  beforeAll(async () => {
    opened = await openEnvironment(under);
  });
  afterAll(() => opened.close());

  /** The same log as another process sees it. */
  const otherProcess = (): Environment => ({
    ...opened.environment,
    log: rememberingLog(opened.engine.log),
  });
  const fundOf = async (allocatedCents: number) => {
    const tenant = newTenant();
    const stream = await opened.environment.log.load(tenant, `fund-${FUND}`);
    const { type, data } = fundOpened({ fundId: FUND, allocatedCents });
    appended(await appendTo(opened.environment.log, stream, [{ type, version: 1, data }]));
    return tenant;
  };
  const send = (environment: Environment, tenant: string, body: object, key = `raise number ${sent++}`) =>
    raise.execute({
      ...{ environment, tenant, params: {}, body, actorId: 'per_1', roles: new Set(['administrator']) },
      ...{ idempotencyKey: key.padEnd(16, '.'), correlation: 'a test' },
    });
  const sumsIn = async (tenant: string) =>
    (await opened.engine.log.load(tenant, `fund-${FUND}`)).commits.map(
      ({ events }) => events[0]?.data['allocatedCents'],
    );

  return { opened: () => opened, otherProcess, fundOf, send, sumsIn };
};

const up = (byCents: number, atMostCents = 1_000_000) => ({ byCents, atMostCents });

describe.each([sqliteInMemory, dynamodb])('a decision on what was seen a moment ago, on $name', (under) => {
  const { otherProcess, fundOf, send, sumsIn } = raising(under);

  test('is written where nothing has moved', async () => {
    const [tenant, process] = [await fundOf(100), otherProcess()];
    for (const _time of [1, 2, 3])
      expect(await send(process, tenant, up(1))).toMatchObject({ status: 'done' });
    expect(await sumsIn(tenant)).toEqual([100, 101, 102, 103]);
  });

  test('is made anew where another process was faster', async () => {
    const [tenant, one, two] = [await fundOf(100), otherProcess(), otherProcess()];
    for (const process of [one, two, one, two, two, one])
      expect(await send(process, tenant, up(1))).toMatchObject({ status: 'done' });
    expect(await sumsIn(tenant)).toEqual([100, 101, 102, 103, 104, 105, 106]);
  });

  test('is no refusal and no «nothing to do», which are told of what is true now', async () => {
    const [tenant, one, two] = [await fundOf(100), otherProcess(), otherProcess()];
    await send(one, tenant, up(0));
    await send(two, tenant, up(-50));
    // As the first process saw the fund, a hundred more would be too much.
    expect(await send(one, tenant, up(100, 150))).toMatchObject({ status: 'done', revision: 3 });
    await send(two, tenant, up(10));
    expect(await send(one, tenant, up(0))).toMatchObject({ status: 'done', revision: 4 });
    await send(two, tenant, up(90));
    expect(await send(one, tenant, up(100, 300))).toMatchObject({ status: 'refused' });
    expect(await sumsIn(tenant)).toEqual([100, 50, 150, 160, 250]);
  });

  test('says who speaks of another version by the one that is there', async () => {
    const [tenant, one, two] = [await fundOf(100), otherProcess(), otherProcess()];
    await send(one, tenant, up(1));
    await send(two, tenant, up(1));
    const attempt = {
      ...{ environment: one, tenant, params: {}, body: up(1), actorId: 'per_1' },
      ...{ roles: new Set(['administrator']), idempotencyKey: 'a certain version', correlation: 'a test' },
    };
    expect(await raise.execute({ ...attempt, seen: [2] })).toEqual({
      ...{ status: 'version-mismatch', revision: 3 },
    });
    expect(await raise.execute({ ...attempt, seen: [1, 3] })).toMatchObject({ status: 'done' });
  });

  test('carries out a command once, whichever process it is sent to', async () => {
    const [tenant, one, two] = [await fundOf(100), otherProcess(), otherProcess()];
    await send(one, tenant, up(0));
    const first = await send(two, tenant, up(7), 'the same command');
    expect(await send(one, tenant, up(7), 'the same command')).toEqual(first);
    expect(await sumsIn(tenant)).toEqual([100, 107]);
  });

  test('loses nothing where many in two processes want the same stream', async () => {
    const [tenant, ...processes] = [await fundOf(100), otherProcess(), otherProcess()];
    const all = processes.flatMap((process) =>
      Array.from({ length: 12 }, () => send(process, tenant, up(1))),
    );
    for (const outcome of await Promise.all(all)) expect(outcome).toMatchObject({ status: 'done' });
    expect((await sumsIn(tenant)).at(-1)).toBe(124);
  });
});

describeOnTheEngine('a decision on what was seen a moment ago', () => {
  const { opened, otherProcess, fundOf, send } = raising(dynamodb);

  test('costs one write, and no read', async () => {
    const [tenant, process] = [await fundOf(100), otherProcess()];
    await send(process, tenant, up(1));
    const raw = dynamoIn(opened().engine);
    raw.engine.requests.clear();
    await send(process, tenant, up(1));
    await Promise.all([1, 2, 3].map(() => send(process, tenant, up(1))));
    const spent = raw.engine.requests.list().map(({ operation, consumed }) => [operation, consumed]);
    expect(spent).toEqual(Array(4).fill(['PutItem', 1]));
  });
});
