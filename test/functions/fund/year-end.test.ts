import { beforeAll, describe, expect, test } from 'vitest';
import { sumCents } from '../../../domain/money.ts';
import { handler as closeYear } from '../../../functions/fund/close-year.ts';
import { handler as yearEnd } from '../../../functions/fund/year-end.ts';
import { recommend } from '../../support/committee-work.ts';
import { call } from '../../support/http.ts';
import { FUND, registerAssociation } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const kept: { neverGranted: string; granted: string } = { neverGranted: '', granted: '' };
const theWorld = townInUse(500_000);
const params = { fundId: FUND };
const line = async () => (await call(yearEnd, { person: 'auditor', method: 'GET', params })).body;
const close = () => call(closeYear, { person: 'cashier', params, body: {} });

beforeAll(async () => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  kept.neverGranted = await recommend(world, { organisationId, number: 1, amountCents: 300_000 });
  kept.granted = await recommend(world, { organisationId, number: 2, amountCents: 150_000 });
  await world.carry('issue-grant', { as: 'office', params: { applicationId: kept.granted }, body: {} });
  await world.settle();
});

/** The parts of the allocation, which must be the whole of it. */
const parts = (body: Record<string, number>) =>
  [
    'keptCents',
    'toComeBackCents',
    'stillPayableCents',
    'onlyReservedCents',
    'freeCents',
    'toBudgetCents',
  ].map((field) => body[field] ?? Number.NaN);

describe('the year-end line of a fund', () => {
  test('adds up to the allocation, and each of its figures to those of its cases', async () => {
    const body = await line();
    expect(parts(body)).toEqual([0, 0, 150_000, 300_000, 50_000, 0]);
    expect(sumCents(parts(body))).toBe(body.allocatedCents);
    expect(body).toMatchObject({ grantedCents: 150_000, unspentCents: 500_000, openProofCount: 1 });
    const own = (applicationId: string) =>
      body.cases.find((entry: { applicationId: string }) => entry.applicationId === applicationId);
    expect(own(kept.neverGranted)).toMatchObject({
      onlyReservedCents: 300_000,
      releasableCents: 300_000,
      because: 'never-granted',
      proof: null,
    });
    expect(own(kept.granted)).toMatchObject({ stillPayableCents: 150_000, payUntilOn: null, because: null });
  });

  test('is not drawn before the year is over', async () => {
    expect(await close()).toMatchObject({
      status: 409,
      body: { code: 'year-not-over', facts: { year: 2024 } },
    });
  });

  test('releases what was never granted and what was not drawn, and says how much', async () => {
    theWorld().setClock('2025-01-07T09:00:00.000Z');
    expect((await close()).status).toBe(200);
    await theWorld().settle();
    const body = await line();
    expect(parts(body)).toEqual([0, 0, 0, 0, 50_000, 450_000]);
    expect(sumCents(parts(body))).toBe(body.allocatedCents);
    expect(body).toMatchObject({
      closedOn: '2025-01-07',
      yearClosed: { releasedCents: 450_000, toBudgetCents: 450_000 },
      laterBookings: [],
    });
  });

  test('lets nothing be granted on what was released', async () => {
    const sent = { as: 'office', params: { applicationId: kept.neverGranted }, body: {} };
    expect(await theWorld().send('issue-grant', sent)).toMatchObject({
      refusal: { refused: 'grant-not-reserved', facts: { reservedCents: 0 } },
    });
  });

  test('lets nothing be changed in what the fund has', async () => {
    const body = { allocatedCents: 600_000, reason: 'Nachtrag' };
    expect(await theWorld().send('change-allocation', { as: 'administrator', params, body })).toMatchObject({
      refusal: { refused: 'fund-closed' },
    });
  });

  test('is for the offices', async () => {
    const asked = (person: string) => call(yearEnd, { person, method: 'GET', params });
    expect((await asked('signatory')).status).toBe(403);
    expect((await call(closeYear, { person: 'office', params, body: {} })).status).toBe(403);
  });
});
