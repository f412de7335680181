import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitBookings } from '../../../domain/fund/split-bookings.ts';
import { sumCents } from '../../../domain/money.ts';
import { fundSourcesView } from '../../../domain/views/fund-sources-view.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import {
  fundOpened,
  granted,
  paid,
  paymentReturned,
  refunded,
  released,
  reserved,
  sourcesSet,
} from '../../support/fund-facts.ts';
import { ledger, stuttgart } from '../../support/two-sources.ts';

const oneCase = [
  reserved('a', 250_000),
  granted('a', 250_000),
  paid('a', 'one', 250_000),
  released('a', 35_000, 'settled-lower'),
  refunded('a', 'one', 35_000),
];

describe('the sources of a fund', () => {
  test('have their share of every booking: 2,500.00 are 2,232.14 and 267.86', () => {
    const shown = splitBookings(ledger(...stuttgart, ...oneCase)).map(({ kind, shares }) => [
      kind,
      ...shares.map(({ amountCents }) => amountCents),
    ]);
    expect(shown).toEqual([
      ['reserved', 223_214, 26_786],
      ['granted', 223_214, 26_786],
      ['paid', 223_214, 26_786],
      ['released', 31_250, 3_750],
      ['refunded', 31_250, 3_750],
    ]);
  });

  test('have sums of their own, and the own share in both readings: 12.00 % and 10.71 %', () => {
    expect(fundSourcesView(ledger(...stuttgart, ...oneCase))).toMatchObject({
      allocatedCents: 14_000_000,
      paidCents: 250_000,
      ownShare: { neededCents: 1_250_000, ofGrantBasisPoints: 1_200, ofTotalBasisPoints: 1_071 },
      sources: [
        { sourceId: 'bund', amountCents: 12_500_000, paidCents: 223_214, spentCents: 191_964 },
        { sourceId: 'stadt', amountCents: 1_500_000, paidCents: 26_786, spentCents: 23_036 },
      ],
    });
  });

  test('are those of the moment of the booking; before any were named, the first', () => {
    const halves = sourcesSet({
      sources: [
        { sourceId: 'stadt', title: 'Stadt', amountCents: 7_000_000 },
        { sourceId: 'land', title: 'Land', amountCents: 7_000_000 },
      ],
    });
    const [opened, sources] = stuttgart as [FundEvent, FundEvent];
    const row = ledger(
      opened,
      reserved('a', 1_400),
      sources,
      reserved('b', 1_400),
      halves,
      reserved('c', 1_400),
    );
    expect(splitBookings(row).map(({ shares }) => shares)).toEqual([
      [
        { sourceId: 'bund', amountCents: 1_250 },
        { sourceId: 'stadt', amountCents: 150 },
      ],
      [
        { sourceId: 'bund', amountCents: 1_250 },
        { sourceId: 'stadt', amountCents: 150 },
      ],
      [
        { sourceId: 'stadt', amountCents: 700 },
        { sourceId: 'land', amountCents: 700 },
      ],
    ]);
    expect(fundSourcesView(row)?.sources.map(({ sourceId, amountCents }) => [sourceId, amountCents])).toEqual(
      [
        ['stadt', 7_000_000],
        ['land', 7_000_000],
        ['bund', 0],
      ],
    );
  });

  test('are unknown until somebody names them', () => {
    expect(fundSourcesView(ledger(fundOpened()))).toBeUndefined();
  });

  test('add up to the totals of the fund, whatever happens', () => {
    const amount = fc.integer({ min: 1, max: 350_000 });
    const cases = fc.array(fc.tuple(amount, fc.boolean(), fc.nat(10_000)), { maxLength: 12 });
    fc.assert(
      fc.property(cases, (all) => {
        const events = all.flatMap(([cents, comesBack, part], place) => {
          const word = `c${place}`;
          const backCents = Math.floor((cents * part) / 10_000);
          return [
            ...[reserved(word, cents), granted(word, cents), paid(word, word, cents)],
            ...(comesBack ? [paymentReturned(word, word, cents)] : [refunded(word, word, backCents)]),
          ];
        });
        const row = ledger(...stuttgart, ...events);
        for (const { amountCents, shares } of splitBookings(row))
          expect(sumCents(shares.map((share) => share.amountCents))).toBe(amountCents);
        const view = fundSourcesView(row);
        for (const field of ['reservedCents', 'grantedCents', 'paidCents', 'refundedCents'] as const)
          expect(sumCents(view?.sources.map((source) => source[field]) ?? [])).toBe(view?.[field]);
      }),
    );
  });
});
