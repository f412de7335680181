import { describe, expect, test } from 'vitest';
import { bookGrant } from '../../../functions/fund/book-grant.ts';
import { handler as changeAllocation } from '../../../functions/fund/change-allocation.ts';
import { handler as closeFund } from '../../../functions/fund/close-fund.ts';
import { handler as fund } from '../../../functions/fund/fund.ts';
import { handler as ledger } from '../../../functions/fund/fund-ledger.ts';
import { handler as fundSources } from '../../../functions/fund/fund-sources.ts';
import { handler as funds } from '../../../functions/fund/funds.ts';
import { handler as openFund } from '../../../functions/fund/open-fund.ts';
import { handler as openRound } from '../../../functions/fund/open-round.ts';
import { handler as setFundSources } from '../../../functions/fund/set-fund-sources.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { application, fundOpened, PROVENANCE, reserved } from '../../support/fund-facts.ts';
import { call } from '../../support/http.ts';
import { established, seated } from '../../support/programme-facts.ts';
import { record } from '../../support/review-facts.ts';
import { giveOffice, webInUse } from '../../support/web.ts';

const params = { fundId: 'aktionsfonds-2024' };
const round = {
  roundId: 'round-1',
  title: 'Erste Runde',
  opensAt: '2023-11-30T23:00:00.000Z',
  deadlineOn: '2024-01-15',
  quotaBasisPoints: 5_000,
  provenance: PROVENANCE,
};

describe.for([sqliteInMemory, dynamodb])('funds over HTTP on $name', (engine) => {
  const web = webInUse(engine);
  const facts = (stream: string, ...events: Parameters<typeof record>[3][number][]) =>
    record(web().environment, 'stuttgart', stream, events);

  test('open under a committee of their programme', async () => {
    const sent = { person: 'admin', body: fundOpened().data };
    expect(await call(openFund, sent)).toMatchObject({ status: 422, body: { code: 'unknown-programme' } });
    await facts('programme-demokratie-leben', established, seated);
    expect(await call(openFund, sent)).toMatchObject({ status: 201, body: { id: 'aktionsfonds-2024' } });
  });

  test('have rounds whose deadline is a day in Berlin', async () => {
    expect((await call(openRound, { person: 'admin', params, body: round })).status).toBe(200);
    expect((await call(fund, { method: 'GET', params })).body.rounds).toMatchObject([
      { closesAt: '2024-01-15T23:00:00.000Z', freeCents: 1_850_000 },
    ]);
  });

  test('show everybody what is left, and the offices the whole ledger', async () => {
    await facts('fund-aktionsfonds-2024', reserved('a', 350_000));
    expect((await call(funds, { method: 'GET' })).body.items).toMatchObject([{ freeCents: 3_350_000 }]);
    expect((await call(funds, { method: 'GET', query: { programmeId: 'other' } })).body.items).toEqual([]);
    expect((await call(ledger, { person: 'ada', method: 'GET', params })).status).toBe(403);
    await giveOffice('audit', 'auditor');
    expect((await call(ledger, { person: 'audit', method: 'GET', params })).body).toMatchObject({
      allocatedCents: 3_700_000,
      reservedCents: 350_000,
      freeCents: 3_350_000,
      bookings: [{ kind: 'allocated' }, { kind: 'reserved', applicationId: application('a') }],
    });
  });

  test('show the ledger as it was', async () => {
    await web().engine.sequence('stuttgart');
    const asOf = 'fund-aktionsfonds-2024@1';
    const { body } = await call(ledger, { person: 'audit', method: 'GET', params, query: { asOf } });
    expect(body).toMatchObject({ freeCents: 3_700_000, bookings: [{ kind: 'allocated' }] });
  });

  test('say as of when they are, where that was asked, whatever offset it was asked with', async () => {
    const now = web().environment.clock.now();
    const inNepal = new Date(Date.parse(now) + 345 * 60_000)
      .toISOString()
      .replace('Z', '+05:45')
      .toLowerCase();
    for (const asOf of [now, inNepal]) {
      const { status, headers, body } = await call(funds, { method: 'GET', query: { asOf } });
      expect({ status, asOf: headers['as-of'] }).toEqual({ status: 200, asOf: now });
      expect(body.items).toMatchObject([{ freeCents: 3_350_000 }]);
    }
    expect((await call(funds, { method: 'GET' })).headers).not.toHaveProperty('as-of');
    const lost = await call(funds, { method: 'GET', query: { asOf: inNepal.replace('+', ' ') } });
    expect(lost).toMatchObject({ status: 400, body: { code: 'moment-with-lost-plus' } });
  });

  test('book what follows from a grant, once', async () => {
    const follow = (idempotencyKey: string) =>
      bookGrant.execute({
        environment: web().environment,
        tenant: 'stuttgart',
        params,
        body: { applicationId: application('a'), amountCents: 300_000, issuedOn: '2024-03-20' },
        actorId: 'reaction:book-payouts',
        roles: new Set(),
        idempotencyKey,
        correlation: 'test',
      });
    expect(await follow('first delivery, a grant')).toMatchObject({ status: 'done' });
    expect(await follow('first delivery, a grant')).toMatchObject({ status: 'done' });
    expect(await follow('the same grant, told anew')).toMatchObject({ status: 'done', position: '' });
    const { body } = await call(ledger, { person: 'audit', method: 'GET', params });
    expect(body).toMatchObject({ grantedCents: 300_000, reservedCents: 300_000, freeCents: 3_400_000 });
    expect(body.bookings).toHaveLength(4);
  });

  test('cannot shrink below what they have promised, whoever looked at an older version', async () => {
    const change = (allocatedCents: number, headers = {}) =>
      call(changeAllocation, {
        person: 'admin',
        method: 'PUT',
        params,
        body: { allocatedCents, reason: 'The council decided so' },
        headers,
      });
    expect(await change(299_999)).toMatchObject({
      status: 409,
      body: { code: 'allocation-below-commitments', facts: { boundCents: 300_000 } },
    });
    expect((await change(300_000, { 'if-match': '"1"' })).status).toBe(412);
    expect((await change(300_000)).status).toBe(200);
    expect((await call(fund, { method: 'GET', params })).body.freeCents).toBe(0);
  });

  test('say who gives the money, and split every booking by it', async () => {
    const set = (cityCents: number) =>
      call(setFundSources, {
        ...{ person: 'admin', method: 'PUT', params },
        body: {
          sources: [
            { sourceId: 'bund', title: 'Bund', amountCents: 270_000 },
            { sourceId: 'stadt', title: 'Stadt', amountCents: cityCents },
          ],
          reason: 'Weiterleitung des Bundes',
        },
      });
    expect((await call(fundSources, { person: 'audit', method: 'GET', params })).status).toBe(404);
    expect(await set(29_999)).toMatchObject({
      status: 422,
      body: { code: 'sources-do-not-add-up', facts: { sumCents: 299_999, allocatedCents: 300_000 } },
    });
    expect((await set(30_000)).status).toBe(200);
    expect((await call(fundSources, { person: 'ada', method: 'GET', params })).status).toBe(403);
    expect((await call(fundSources, { person: 'audit', method: 'GET', params })).body).toMatchObject({
      grantedCents: 300_000,
      sources: [{ grantedCents: 270_000 }, { grantedCents: 30_000, ofFundBasisPoints: 1_000 }],
    });
  });

  test('promise nothing more when closed', async () => {
    expect((await call(closeFund, { person: 'admin', params, body: {} })).status).toBe(200);
    expect((await call(openRound, { person: 'admin', params, body: round })).body.code).toBe('fund-closed');
    expect((await call(fund, { method: 'GET', params })).body.closedOn).toBe('2026-03-01');
  });
});
