import { expect } from 'vitest';
import { freeCents } from '../../../domain/fund/bound.ts';
import { fund, fundHeldTo } from '../../../domain/fund/fund.ts';
import { sumCents } from '../../../domain/money.ts';
import { signersOf } from '../../../domain/payout/payment.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { projections } from '../../../functions/registry.ts';
import { fold } from '../../../runtime/log/fold.ts';
import { verify } from '../../../runtime/verification/verify.ts';
import { applicationIdOf, FUND } from '../../support/town.ts';
import type { World } from '../../support/world.ts';
import { expectStatesKept } from './states.ts';

/** What must be true after any history whatsoever. */
export const expectInvariants = async (world: World, numbers: readonly number[]): Promise<void> => {
  const { environment, tenant } = world;
  expect(await environment.views.parked(tenant)).toEqual([]);
  expect(
    (await verify(environment, tenant, projections, { patience: { rounds: 1, pauseMs: 0 } })).findings,
  ).toEqual([]);

  expect(await expectStatesKept(world)).toBeGreaterThan(0);

  const book = fundHeldTo(fold(fund, await environment.log.load(tenant, `fund-${FUND}`)));
  expect(book.committedCents).toBeLessThanOrEqual(book.allocatedCents);
  expect(freeCents(book)).toBeGreaterThanOrEqual(0);
  expect(book.refundedCents).toBeLessThanOrEqual(book.paidCents);

  const cases = await Promise.all(numbers.map((number) => expectCase(world, applicationIdOf(number))));
  expect(book.paidCents).toBe(sumCents(cases.map(({ paidCents }) => paidCents)));
  expect(book.paidCents).toBeLessThanOrEqual(
    book.committedCents + book.refundedCents + sumCents(cases.map(openRefundCents)),
  );
};

type Case = Awaited<ReturnType<typeof expectCase>>;

const openRefundCents = ({ refund, settlement, refundedCents }: Case) =>
  (refund?.amountCents ?? settlement?.refundCents ?? 0) - refundedCents;

const expectCase = async ({ environment, tenant }: World, applicationId: string) => {
  const { commits } = await environment.log.load(tenant, `payout-${applicationId}`);
  const state = fold(payout, { commits });
  if (!state.grant)
    return { applicationId, paidCents: 0, settlement: undefined, refund: undefined, refundedCents: 0 };
  const issued = commits.flatMap(({ events }) => events).find(({ type }) => type === 'GrantIssued');
  const payments = [...state.payments.values()];
  const live = payments.filter(({ status }) => status !== 'refused' && status !== 'returned');
  const { returnedCents } = state.use;
  expect(sumCents(live.map(({ amountCents }) => amountCents)) - returnedCents).toBeLessThanOrEqual(
    Number(issued?.data['amountCents'] ?? 0),
  );
  for (const made of payments.filter((payment) => payment.status === 'executed'))
    expect(new Set([...signersOf(made), made.executedBy]).size).toBe(4);
  const { settlement } = state;
  if (settlement) {
    expect(settlement.finalCents).toBeLessThanOrEqual(settlement.grantedCents);
    expect(settlement.finalCents + settlement.refundCents).toBe(
      settlement.paidCents + settlement.stillPayableCents,
    );
  }
  const { refund } = state;
  return {
    applicationId,
    paidCents: state.paidCents + returnedCents,
    settlement,
    refund,
    refundedCents: refund?.receivedCents ?? 0,
  };
};
