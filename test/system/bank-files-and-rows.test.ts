import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { referenceOf } from '../../domain/banking/sepa-text.ts';
import { payRunRow } from '../../domain/pay-run/pay-run-row.ts';
import { payout } from '../../domain/payout/payout.ts';
import { projections } from '../../functions/registry.ts';
import type { Disturbance } from '../../local/dynamodb-engine/disturbance.ts';
import { streamConsumer } from '../../runtime/aws/stream-consumer.ts';
import { stateOf } from '../../runtime/log/state-of.ts';
import { liveRows } from '../../runtime/views/live-rows.ts';
import { projectHints } from '../../runtime/views/projector.ts';
import { camt054 } from '../support/bank-files.ts';
import { recommend } from '../support/committee-work.ts';
import { dynamodb, type EngineUnderTest, isRealEndpoint, sqliteInMemory } from '../support/engines.ts';
import { openEnvironment } from '../support/environments.ts';
import { grantIn as grantOf } from '../support/granted.ts';
import { foundTown, nameAccount, registerAssociation } from '../support/town.ts';
import { type World, worldOf } from '../support/world.ts';

const TENANT = 'town';
const SHARE = 10_000;
const silent = () => undefined;

type Place = { readonly applicationId: string; readonly paymentId: string };
type Lagging = {
  readonly engine: EngineUnderTest;
  readonly rows: string;
  readonly disturbance?: Disturbance;
};

/** Rows that never come, and rows that a change stream feeds as badly as it can. */
const lagging: readonly Lagging[] = [
  { engine: sqliteInMemory, rows: 'that nobody feeds' },
  { engine: dynamodb, rows: 'that nobody feeds' },
  ...(isRealEndpoint ? [] : [1, 2, 3]).map((seed) => ({
    engine: dynamodb,
    rows: `of a stream that delays, repeats and drops (seed ${seed})`,
    disturbance: { seed, delay: 0.9, duplicate: 0.5, drop: 0.4 },
  })),
];

/** An accepted grant of 900 euro in a town that pays from a confirmed account. */
const grantIn = async (world: World): Promise<string> => {
  await foundTown(world, { allocatedCents: 1_000_000 });
  await nameAccount(world);
  const organisationId = await registerAssociation(world, 'signatory');
  const applicationId = await recommend(world, { organisationId, number: 1, amountCents: 90_000 });
  world.setClock('2024-04-08T09:00:00.000Z');
  const params = { applicationId };
  await world.carry('issue-grant', { as: 'office', params });
  await world.carry('accept-grant', { as: 'signatory', params });
  return applicationId;
};

const runOf = async (world: World, applicationId: string) => {
  const params = { applicationId };
  const asked = await world.carry('request-payment', {
    as: 'signatory',
    params,
    body: { amountCents: SHARE },
  });
  const place: Place = { applicationId, paymentId: String(asked.answer['paymentId']) };
  await world.carry('approve-payment', { as: 'office', params: place });
  await world.carry('order-payment', { as: 'cashier', params: place });
  const body = { executionOn: '2024-04-09', payments: [place] };
  const { key: runId } = await world.carry('prepare-pay-run', { as: 'cashier', body });
  return { place, runId };
};

/** What a bank says of one payment that it booked: the end-to-end id that we gave it, and nothing of the run. */
const bookedBy = ({ paymentId }: Place) =>
  camt054({ entries: [{ bookings: [{ reference: referenceOf(paymentId), amountCents: SHARE }] }] });

describe.each(lagging)('on the $engine.name, with rows $rows', ({ engine, disturbance }) => {
  const open: { world?: World; applicationId: string; close: () => Promise<void> } = {
    ...{ applicationId: '', close: async () => undefined },
  };
  const world = () => open.world!;
  const release = (runId: string) => world().carry('release-pay-run', { as: 'treasurer', params: { runId } });
  const bring = async (file: string) =>
    (await world().carry('import-bank-statement', { as: 'cashier', body: { file } })).answer;
  const bookedOn = async ({ applicationId, paymentId }: Place) => {
    const { payments } = grantOf(await stateOf(world().environment, TENANT, payout, applicationId));
    const payment = payments.get(paymentId);
    return payment && 'bookedOn' in payment ? payment.bookedOn : null;
  };

  beforeAll(async () => {
    const opened = await openEnvironment(engine, TENANT);
    const { environment } = opened;
    open.close = opened.close;
    open.world = worldOf(opened, TENANT);
    await open.world.build();
    const { raw } = opened.engine;
    if (disturbance && raw.kind === 'dynamodb')
      raw.engine?.changes.subscribe(
        raw.tables.events,
        streamConsumer((tenant, hints) => projectHints(environment, projections, tenant, hints), silent),
        disturbance,
      );
    open.applicationId = await grantIn(open.world);
  }, 60_000);
  afterAll(() => open.close());

  test('a file that comes as soon as its run is released is booked', async () => {
    const { place, runId } = await runOf(world(), open.applicationId);
    await release(runId);
    if (!disturbance) {
      const rows = await liveRows(world().environment, TENANT);
      expect(await rows.get(payRunRow, `payrun-${runId}`)).toBeUndefined();
    }
    expect(await bring(bookedBy(place))).toEqual({ isNew: true, outcomes: { booked: 1 } });
    expect(await bookedOn(place)).toBe('2024-04-09');
  });

  test('a file that comes before the release is booked when it comes again, and only once', async () => {
    const { place, runId } = await runOf(world(), open.applicationId);
    const file = bookedBy(place);
    expect(await bring(file)).toEqual({ isNew: true, outcomes: { 'not-released': 1 } });
    expect(await bring(file)).toEqual({ isNew: false });
    await release(runId);
    expect(await bring(file)).toEqual({ isNew: false, outcomes: { booked: 1 } });
    expect(await bookedOn(place)).toBe('2024-04-09');
    expect(await bring(file)).toEqual({ isNew: false });
  });
});
