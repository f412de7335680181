import { describe, expect, test } from 'vitest';
import { programmeAllocations } from '../../../domain/views/programme-allocations.ts';
import type { FundSource } from '../../../events/fund-source-events.ts';
import type { ProgrammeEvent } from '../../../events/programme-events.ts';
import { fundOpened, sourcesSet } from '../../support/fund-facts.ts';
import { established } from '../../support/programme-facts.ts';
import { readerOfStreams } from '../../support/rows.ts';

const said = (year: number, ...sources: FundSource[]): ProgrammeEvent => ({
  type: 'ProgrammeAllocationSet',
  data: { programmeId: 'demokratie-leben', year, sources, reason: `Haushalt ${year}` },
});
const source = (sourceId: string, title: string, amountCents: number) => ({ sourceId, title, amountCents });
const fund = (fundId: string, year: number, allocatedCents: number) =>
  fundOpened({ fundId, title: fundId, year, allocatedCents });

describe('what is given for the years of a programme', () => {
  const streams = {
    'programme-demokratie-leben': [
      established,
      said(2026, source('bund', 'Bund', 100_000)),
      said(
        2024,
        source('bund', 'Bund', 3_500_000),
        source('land', 'Land', 30_000),
        source('stadt', 'Stadt', 370_000),
      ),
    ],
    'fund-a': [fund('a', 2024, 3_700_000), sourcesSet({ fundId: 'a' })],
    'fund-b': [fund('b', 2024, 500_000)],
    'fund-c': [fund('c', 2025, 80_000)],
    'fund-d': [fundOpened({ fundId: 'd', programmeId: 'empowerment' })],
  };
  const yearsOf = async () =>
    (await programmeAllocations(readerOfStreams(streams), 'demokratie-leben'))?.body.years;

  test('is told for each year that was spoken of or that has a fund, in order', async () => {
    expect((await yearsOf())?.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
  });

  test('stands beside what the funds have, by financier and with what no fund names', async () => {
    expect((await yearsOf())?.[0]).toEqual({
      ...{ year: 2024, givenCents: 3_900_000, inFundsCents: 4_200_000, unallocatedCents: -300_000 },
      unnamedCents: 500_000,
      sources: [
        {
          sourceId: 'bund',
          title: 'Bund',
          givenCents: 3_500_000,
          inFundsCents: 3_300_000,
          unallocatedCents: 200_000,
        },
        {
          sourceId: 'stadt',
          title: 'Stadt',
          givenCents: 370_000,
          inFundsCents: 400_000,
          unallocatedCents: -30_000,
        },
        { sourceId: 'land', title: 'Land', givenCents: 30_000, inFundsCents: 0, unallocatedCents: 30_000 },
      ],
      funds: [
        {
          ...{ fundId: 'a', title: 'a', allocatedCents: 3_700_000 },
          sources: [source('bund', 'Bund', 3_300_000), source('stadt', 'Stadt', 400_000)],
        },
        { fundId: 'b', title: 'b', allocatedCents: 500_000, sources: [] },
      ],
      ...{ reason: 'Haushalt 2024', setAt: '2024-02-01T10:02:00.000Z', setBy: 'reaction:test' },
    });
  });

  test('is open where nobody has said it, and is all free where no fund has it', async () => {
    const [, open, free] = (await yearsOf()) ?? [];
    expect(open).toEqual({
      ...{ year: 2025, givenCents: null, inFundsCents: 80_000, unallocatedCents: null, unnamedCents: 80_000 },
      ...{ sources: [], funds: [{ fundId: 'c', title: 'c', allocatedCents: 80_000, sources: [] }] },
      ...{ reason: null, setAt: null, setBy: null },
    });
    expect(free).toMatchObject({
      ...{
        year: 2026,
        givenCents: 100_000,
        inFundsCents: 0,
        unallocatedCents: 100_000,
        unnamedCents: 0,
        funds: [],
      },
      sources: [{ sourceId: 'bund', givenCents: 100_000, inFundsCents: 0, unallocatedCents: 100_000 }],
    });
  });

  test('is nothing where there is no such programme', async () => {
    expect(await programmeAllocations(readerOfStreams(streams), 'empowerment')).toBeUndefined();
  });
});
