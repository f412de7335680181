import { describe, test } from 'vitest';
import { bookGrant, bookGrantRefusals } from '../../../domain/fund/book-grant.ts';
import { fund } from '../../../domain/fund/fund.ts';
import {
  application,
  fundClosed,
  fundOpened,
  granted,
  released,
  reserved,
} from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(fund, bookGrant);
const book = (amountCents: number) => ({
  ...acting('reaction:book-payouts'),
  fundId: 'aktionsfonds-2024',
  applicationId: application('a'),
  amountCents,
  issuedOn: '2024-04-08',
});

describe('booking a grant', () => {
  test('turns the whole reservation into a grant', () => {
    given(fundOpened(), reserved('a', 250_000)).when(book(250_000)).expectEvents(granted('a', 250_000));
  });

  test('frees what was reserved above the grant', () => {
    given(fundOpened(), reserved('a', 250_000))
      .when(book(200_000))
      .expectEvents(granted('a', 200_000), released('a', 50_000, 'granted-less'));
  });

  test('changes nothing the second time, also after the reservation was lowered', () => {
    const history = [fundOpened(), reserved('a', 250_000), granted('a', 250_000)];
    given(...history)
      .when(book(250_000))
      .expectEvents();
    given(...history, released('a', 100_000, 'settled-lower'))
      .when(book(250_000))
      .expectEvents();
  });

  test('goes on after the fund has closed, for what was promised before', () => {
    given(fundOpened(), reserved('a', 250_000), fundClosed)
      .when(book(250_000))
      .expectEvents(granted('a', 250_000));
  });

  eachRefuses(bookGrantRefusals, given, {
    'unknown-fund': { given: [], when: book(1) },
    'grant-booked-differently': {
      given: [fundOpened(), reserved('a', 250_000), granted('a', 250_000)],
      when: book(240_000),
    },
    'grant-above-reservation': { given: [fundOpened(), reserved('a', 250_000)], when: book(250_001) },
  });

  test('refuses a grant for which nothing is reserved', () => {
    for (const amountCents of [0, 1])
      given(fundOpened()).when(book(amountCents)).expectRefusal('grant-above-reservation');
  });
});
