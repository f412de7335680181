import { expect } from 'vitest';
import { fund, fundHeldTo } from '../../domain/fund/fund.ts';
import { payout } from '../../domain/payout/payout.ts';
import { stateOf } from '../../runtime/log/state-of.ts';
import { recommend } from './committee-work.ts';
import type { EngineUnderTest } from './engines.ts';
import { openEnvironment } from './environments.ts';
import { grantIn } from './granted.ts';
import { value } from './programme-facts.ts';
import { FUND, foundTown, nameAccount, registerAssociation, rules } from './town.ts';
import { type World, worldOf } from './world.ts';

export const SHARE = 10_000;
export const PEOPLE: Readonly<Record<string, string>> = {
  ...{ 'request-payment': 'signatory', 'approve-payment': 'office', 'order-payment': 'cashier' },
  ...{ 'execute-payment': 'treasurer', 'refuse-payment': 'office', 'return-payment': 'cashier' },
  ...{ 'prepare-pay-run': 'cashier', 'release-pay-run': 'treasurer', 'close-year': 'cashier' },
};

export type Town = {
  readonly world: World;
  readonly applicationId: string;
  readonly close: () => Promise<void>;
};
export type Place = { readonly applicationId: string; readonly paymentId: string };

/** An accepted grant of 900 euro out of 5,000, on 10 December 2024. */
export const townIn = async (engine: EngineUnderTest, payUntilMonthDay: string | null): Promise<Town> => {
  const opened = await openEnvironment(engine, 'town');
  const world = worldOf(opened, 'town');
  await world.build();
  const ruleSet = { ...rules, payUntilMonthDay: value(payUntilMonthDay) };
  await foundTown(world, { allocatedCents: 500_000, ruleSet });
  await nameAccount(world);
  const organisationId = await registerAssociation(world, 'signatory');
  const applicationId = await recommend(world, { organisationId, number: 1, amountCents: 90_000 });
  world.setClock('2024-12-10T09:00:00.000Z');
  await world.carry('issue-grant', { as: 'office', params: { applicationId } });
  await world.carry('accept-grant', { as: 'signatory', params: { applicationId } });
  await world.settle();
  return { world, applicationId, close: opened.close };
};

export const send = (world: World, name: string, params: object, body: object = {}) =>
  world.send(name, { as: PEOPLE[name] ?? '', params: params as Record<string, string>, body });
export const closeYear = (world: World) => send(world, 'close-year', { fundId: FUND });

/** A payment of 100 euro that came so far. */
export const payment = async (
  { world, applicationId }: Town,
  ...steps: readonly string[]
): Promise<Place> => {
  const params = { applicationId };
  const asked = { as: 'signatory', params, body: { amountCents: SHARE } };
  const place = {
    applicationId,
    paymentId: String((await world.carry('request-payment', asked)).answer['paymentId']),
  };
  for (const name of steps) await world.carry(name, { as: PEOPLE[name] ?? '', params: place });
  return place;
};

/** What the grant says that was paid, what the book of its fund says, and what it cannot take. */
export const books = async ({ world, applicationId }: Town) => {
  await world.settle();
  const { environment, tenant } = world;
  const grant = grantIn(await stateOf(environment, tenant, payout, applicationId));
  const book = fundHeldTo(await stateOf(environment, tenant, fund, FUND));
  const executed = [...grant.payments.values()].filter(({ status }) => status === 'executed');
  return {
    paid: executed.map(({ paymentId }) => paymentId).toSorted(),
    booked: [...book.payments].flatMap(([id, { isReversed }]) => (isReversed ? [] : [id])).toSorted(),
    underWay: [...grant.payments.values()].filter(({ status }) => ['approved', 'ordered'].includes(status)),
    parked: await environment.views.parked(tenant),
    book,
  };
};

/** Every payment that was made is in the book, nothing waits for a book that is shut, and no stream is parked. */
export const expectNothingLost = async (town: Town) => {
  const { paid, booked, underWay, parked, book } = await books(town);
  expect(booked).toEqual(paid);
  expect(parked).toEqual([]);
  expect(book.paidCents).toBe(paid.length * SHARE);
  if (book.yearClosedOn !== undefined) expect(underWay).toEqual([]);
};
