import { describe, expect, test } from 'vitest';
import { fund } from '../../../domain/fund/fund.ts';
import { ownNeededCents } from '../../../domain/fund/fund-sources.ts';
import { setFundSources, setSourcesRefusals } from '../../../domain/fund/set-fund-sources.ts';
import { fundClosed, fundOpened, sourcesSet } from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(fund, setFundSources);
const command = {
  ...acting(personCalled('admin')),
  fundId: 'aktionsfonds-2024',
  sources: [
    { sourceId: 'bund', title: 'Bund', amountCents: 3_300_000 },
    { sourceId: 'stadt', title: 'Stadt', amountCents: 400_000 },
  ],
  ownShare: { sourceId: 'stadt', basisPoints: 1_000, base: 'grant' as const },
  reason: 'Weiterleitung des Bundes',
};
const parts = (...amounts: [string, number][]) =>
  amounts.map(([sourceId, amountCents]) => ({ sourceId, title: sourceId, amountCents }));

describe('an own share of 10 %', () => {
  test('beside 125,000.00 is 12,500.00 of the grant, or 13,888.89 of the total', () => {
    expect(ownNeededCents({ basisPoints: 1_000, base: 'grant' }, 12_500_000)).toBe(1_250_000);
    expect(ownNeededCents({ basisPoints: 1_000, base: 'total' }, 12_500_000)).toBe(1_388_889);
  });

  test('of the total beside 35,000.00 makes 38,888.89 in all', () => {
    expect(3_500_000 + ownNeededCents({ basisPoints: 1_000, base: 'total' }, 3_500_000)).toBe(3_888_889);
  });

  test('is met in either reading by the 15,000.00 of Stuttgart beside 125,000.00', () => {
    const opened = fundOpened({ allocatedCents: 14_000_000 });
    const sources = parts(['bund', 12_500_000], ['stadt', 1_500_000]);
    for (const base of ['grant', 'total'] as const) {
      const ownShare = { ...command.ownShare, base };
      given(opened)
        .when({ ...command, sources, ownShare })
        .expectEvents(sourcesSet({ sources, ownShare }));
    }
  });

  test('is met by 13,888.89, and by a cent less in one reading only', () => {
    const when = (ownCents: number, base: 'grant' | 'total') =>
      given(fundOpened({ allocatedCents: 12_500_000 + ownCents })).when({
        ...command,
        sources: parts(['bund', 12_500_000], ['stadt', ownCents]),
        ownShare: { ...command.ownShare, base },
      });
    expect(when(1_388_889, 'total').decision).toHaveProperty('accepted');
    expect(when(1_388_888, 'grant').decision).toHaveProperty('accepted');
    expect(when(1_388_888, 'total').decision).toEqual({
      refused: 'fund-own-share-too-small',
      facts: { ownCents: 1_388_888, neededCents: 1_388_889 },
    });
  });
});

describe('saying where the money comes from', () => {
  test('is on record, and nothing is where it is so already', () => {
    given(fundOpened()).when(command).expectEvents(sourcesSet());
    given(fundOpened(), sourcesSet()).when(command).expectEvents();
  });

  test.for([
    ['nobody has to bring a share', null],
    ['half of it is of the one who brings a share', { sourceId: 'stadt', basisPoints: 5_000, base: 'total' }],
    ['one brings as much as the others give', { sourceId: 'stadt', basisPoints: 10_000, base: 'grant' }],
  ] as const)('is possible where %s', ([, ownShare]) => {
    const sources = parts(['bund', 1_850_000], ['stadt', 1_850_000]);
    given(fundOpened())
      .when({ ...command, sources, ownShare })
      .expectEvents(sourcesSet({ sources, ownShare }));
  });

  eachRefuses(setSourcesRefusals, given, {
    'unknown-fund': { given: [], when: command },
    'fund-closed': { given: [fundOpened(), fundClosed], when: command },
    'source-listed-twice': {
      given: [fundOpened()],
      when: { ...command, sources: parts(['stadt', 3_300_000], ['stadt', 400_000]) },
    },
    'own-share-source-unknown': {
      given: [fundOpened()],
      when: { ...command, sources: parts(['bund', 3_700_000]) },
    },
    'own-share-impossible': {
      given: [fundOpened()],
      when: { ...command, ownShare: { sourceId: 'stadt', basisPoints: 10_000, base: 'total' } },
    },
    'fund-own-share-too-small': {
      given: [fundOpened()],
      when: { ...command, sources: parts(['bund', 3_500_000], ['stadt', 200_000]) },
    },
    'sources-do-not-add-up': {
      given: [fundOpened()],
      when: { ...command, sources: parts(['bund', 3_300_000], ['stadt', 400_001]) },
    },
  });
});
