import { describe, expect, test } from 'vitest';
import { handler as openFund } from '../../../functions/fund/open-fund.ts';
import { handler as allocations } from '../../../functions/fund/programme-allocations.ts';
import { handler as setFundSources } from '../../../functions/fund/set-fund-sources.ts';
import { handler as setAllocation } from '../../../functions/fund/set-programme-allocation.ts';
import { handler as programme } from '../../../functions/programme/programme.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { fundOpened } from '../../support/fund-facts.ts';
import { call } from '../../support/http.ts';
import { established, seated } from '../../support/programme-facts.ts';
import { record } from '../../support/review-facts.ts';
import { giveOffice, webInUse } from '../../support/web.ts';

const params = { programmeId: 'demokratie-leben' };
const sources = (bundCents: number, cityCents: number) => [
  { sourceId: 'bund', title: 'Bund', amountCents: bundCents },
  { sourceId: 'stadt', title: 'Stadt', amountCents: cityCents },
];

describe.for([sqliteInMemory, dynamodb])('the year of a programme on $name', (engine) => {
  const web = webInUse(engine);
  const look = async () =>
    (await call(allocations, { person: 'audit', method: 'GET', params })).body.years as unknown[];
  const say = (person: string, bundCents: number, year = 2024) =>
    call(setAllocation, {
      ...{ person, method: 'PUT', params },
      body: { year, sources: sources(bundCents, 1_245_000), reason: 'Zuwendungsbescheid' },
    });

  test('has funds, and nobody has said yet what is given', async () => {
    await record(web().environment, 'stuttgart', 'programme-demokratie-leben', [established, seated]);
    const open = (fundId: string, allocatedCents: number, year = 2024) =>
      call(openFund, { person: 'admin', body: fundOpened({ fundId, allocatedCents, year }).data });
    expect((await open('aktionsfonds-2024', 12_000_000)).status).toBe(201);
    expect((await open('jugendfonds-2024', 400_000)).status).toBe(201);
    await giveOffice('audit', 'auditor');
    const funds = [{ allocatedCents: 12_000_000 }, { allocatedCents: 400_000 }];
    expect(await look()).toMatchObject([
      { year: 2024, givenCents: null, inFundsCents: 12_400_000, unallocatedCents: null, sources: [], funds },
    ]);
  });

  test('has a total by financier, of which 500.00 are in no fund', async () => {
    const body = { sources: sources(10_800_000, 1_200_000), reason: 'Weiterleitung des Bundes' };
    const fund = { fundId: 'aktionsfonds-2024' };
    expect((await call(setFundSources, { person: 'admin', method: 'PUT', params: fund, body })).status).toBe(
      200,
    );
    expect((await say('admin', 11_205_000)).status).toBe(200);
    expect(await look()).toMatchObject([
      {
        ...{
          givenCents: 12_450_000,
          inFundsCents: 12_400_000,
          unallocatedCents: 50_000,
          unnamedCents: 400_000,
        },
        sources: [
          { sourceId: 'bund', givenCents: 11_205_000, inFundsCents: 10_800_000, unallocatedCents: 405_000 },
          { sourceId: 'stadt', givenCents: 1_245_000, inFundsCents: 1_200_000, unallocatedCents: 45_000 },
        ],
        reason: 'Zuwendungsbescheid',
      },
    ]);
  });

  test('shows what funds have beyond what is given below zero, and keeps each year apart', async () => {
    expect((await say('admin', 10_700_000)).status).toBe(200);
    expect((await say('admin', 1_000_000, 2025)).status).toBe(200);
    expect(await look()).toMatchObject([
      { year: 2024, givenCents: 11_945_000, unallocatedCents: -455_000 },
      { year: 2025, givenCents: 2_245_000, inFundsCents: 0, unallocatedCents: 2_245_000, unnamedCents: 0 },
    ]);
  });

  test('is for the offices to see and for the administration to say', async () => {
    expect((await say('ada', 1)).status).toBe(403);
    expect((await call(allocations, { person: 'ada', method: 'GET', params })).status).toBe(403);
    const unknown = { params: { programmeId: 'elsewhere' } };
    expect((await call(allocations, { person: 'audit', method: 'GET', ...unknown })).status).toBe(404);
    expect((await call(programme, { method: 'GET', params })).body).not.toHaveProperty('allocations');
  });
});
