import { describe, expect, test } from 'vitest';
import { yearEndView } from '../../../domain/views/year-end-view.ts';
import type { DomainEvent } from '../../../events/catalogue.ts';
import { submitted } from '../../support/application-facts.ts';
import {
  application,
  granted as booked,
  fundOpened,
  paid as paidFrom,
  refunded,
  reserved,
  roundOpened,
  yearClosed,
} from '../../support/fund-facts.ts';
import { paid } from '../../support/payment-facts.ts';
import { accepted, FUND, granted, ORGANISATION, terms } from '../../support/payout-facts.ts';
import { readerOfStreams } from '../../support/rows.ts';

const AT = '2024-12-01T10:00:00.000Z';
const book = [
  fundOpened(),
  roundOpened(),
  reserved('a', 250_000),
  booked('a', 250_000),
  paidFrom('a', 'a', 100_000),
  reserved('b', 90_000),
];
const viewOf = (
  events: readonly DomainEvent[],
  more: Readonly<Record<string, readonly DomainEvent[]>> = {},
  at = AT,
) => yearEndView(readerOfStreams({ [`fund-${FUND}`]: events, ...more }), FUND, at);
const withCase = {
  [`application-${application('a')}`]: [submitted({ applicationId: application('a') })],
  [`payout-${application('a')}`]: [
    granted({ applicationId: application('a'), terms: { ...terms, payUntilOn: '2024-12-20' } }),
    ...[accepted, ...paid('a', 100_000)],
  ],
};

describe('a fund at the end of its year', () => {
  test('has its cases with what is paid, granted and only reserved, and with where their proofs stand', async () => {
    const view = await viewOf(book, withCase);
    expect(view).toMatchObject({
      ...{
        fundId: FUND,
        title: 'Aktionsfonds 2024',
        year: 2024,
        closedOn: null,
        yearClosed: null,
        laterBookings: [],
      },
      ...{
        allocatedCents: 3_700_000,
        reservedCents: 340_000,
        paidCents: 100_000,
        keptCents: 100_000,
        toComeBackCents: 0,
      },
      ...{
        stillPayableCents: 150_000,
        onlyReservedCents: 90_000,
        freeCents: 3_360_000,
        unspentCents: 3_600_000,
      },
      openProofCount: 1,
    });
    expect(view?.cases).toMatchObject([
      {
        ...{
          applicationId: application('a'),
          organisationId: ORGANISATION,
          title: 'Nachbarschaft im Gespräch',
        },
        ...{ payUntilOn: '2024-12-20', proof: 'overdue', stillPayableCents: 150_000 },
      },
      { applicationId: application('b'), organisationId: null, title: null, payUntilOn: null, proof: null },
    ]);
  });

  test('lists what was booked after it was closed, and nothing before', async () => {
    const later = {
      ...yearClosed,
      data: { ...yearClosed.data, closedOn: '2024-01-31' },
    } as typeof yearClosed;
    const found = await viewOf([...book, later, refunded('a', 'r', 10_000)]);
    expect(found?.laterBookings.length).toBeGreaterThan(0);
    expect((await viewOf([...book, yearClosed, refunded('a', 'r', 10_000)]))?.laterBookings).toEqual([]);
    const sameDay = {
      ...yearClosed,
      data: { ...yearClosed.data, closedOn: '2024-02-01' },
    } as typeof yearClosed;
    expect((await viewOf([...book, sameDay, refunded('a', 'r', 10_000)]))?.laterBookings).toEqual([]);
  });

  test('is nothing where there is no such fund', async () => {
    expect(await yearEndView(readerOfStreams({}), FUND, AT)).toBeUndefined();
  });
});
