import { describe, expect, test } from 'vitest';
import { publicGrants } from '../../../domain/views/public-grants.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { lapsed } from '../../support/notice-facts.ts';
import { APPLICATION, accepted, FUND, granted } from '../../support/payout-facts.ts';
import { readerOfStreams } from '../../support/rows.ts';
import { settledCase } from '../../support/settlement-facts.ts';
import { townStreams } from '../../support/town-streams.ts';

const other = (changes: Parameters<typeof granted>[0]) => granted({ applicationId: 'app_other', ...changes });
const found = async (
  grants: Readonly<Record<string, readonly PayoutEvent[]>>,
  search: Partial<Parameters<typeof publicGrants>[1]> = {},
) => publicGrants(readerOfStreams({ ...townStreams, ...grants }), search, { limit: 10, order: 'falling' });
const ofAll = {
  [`payout-${APPLICATION}`]: settledCase,
  'payout-other': [
    other({ programmeId: 'empowerment', fundId: 'jugendfonds-2024', organisationId: 'org_other' }),
  ],
};

describe('a grant that everybody may know of', () => {
  test('says who, what for, from which money and how much, in the end too', async () => {
    const { items } = await found({ [`payout-${APPLICATION}`]: settledCase });
    expect(items).toEqual([
      {
        ...{ applicationId: APPLICATION, title: 'Nachbarschaft im Gespräch' },
        ...{ organisationName: 'Beispielverein Neckar e. V.', programmeId: 'demokratie-leben' },
        ...{ programmeTitle: 'Demokratie leben!', fundId: FUND, fundTitle: 'Aktionsfonds 2024', year: 2024 },
        ...{ amountCents: 250_000, finalCents: 215_000, startsOn: '2024-04-01', endsOn: '2024-09-30' },
        issuedAt: '2024-02-01T10:00:00.000Z',
      },
    ]);
  });

  test('is open where there is nothing more to say of it', async () => {
    const { items } = await found({ 'payout-other': ofAll['payout-other'] });
    expect(items).toMatchObject([
      {
        ...{ title: null, organisationName: null, programmeTitle: null, fundTitle: null, year: null },
        ...{ finalCents: null, amountCents: 250_000 },
      },
    ]);
  });

  test('is found by its programme and its fund', async () => {
    const ids = async (search: Partial<Parameters<typeof publicGrants>[1]>) =>
      (await found(ofAll, search)).items.map(({ fundId }) => fundId);
    expect(await ids({})).toEqual(['jugendfonds-2024', FUND]);
    expect(await ids({ programmeId: 'empowerment' })).toEqual(['jugendfonds-2024']);
    expect(await ids({ fundId: FUND })).toEqual([FUND]);
    expect(await ids({ programmeId: 'empowerment', fundId: FUND })).toEqual([]);
  });

  test('is none where it came to nothing', async () => {
    expect((await found({ 'payout-x': [granted(), lapsed] })).items).toEqual([]);
    expect((await found({ 'payout-x': [accepted] })).items).toEqual([]);
  });
});
