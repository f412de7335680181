import { describe, expect, test } from 'vitest';
import { cashOffice, payingAccount } from '../../../domain/cash-office/cash-office.ts';
import {
  confirmPayingAccount,
  confirmPayingAccountRules,
} from '../../../domain/cash-office/confirm-paying-account.ts';
import { setPayingAccount, setPayingAccountRules } from '../../../domain/cash-office/set-paying-account.ts';
import { acting, specification } from '../../support/given.ts';
import { account, accountConfirmed, cashOfficeAfter, named } from '../../support/pay-run-facts.ts';
import { person } from '../../support/payout-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

describe('naming the account that the town pays from', () => {
  const given = specification(cashOffice, setPayingAccount);
  const name = (changes: object = {}) => ({ ...acting(person('administrator')), ...account, ...changes });

  test('keeps the IBAN as banks write it', () => {
    given()
      .when(name({ iban: 'DE89 3704 0044 0532 0130 00' }))
      .expectEvents(named('administrator'));
  });

  test('once more changes nothing; another one is the next version', () => {
    given(named('administrator')).when(name()).expectEvents();
    given(named('administrator'))
      .when(name({ bic: 'SOLADEST600' }))
      .expectEvents(named('administrator', 2, { bic: 'SOLADEST600' }));
    const address = { ...account.address, street: null };
    given(named('administrator'))
      .when(name({ address }))
      .expectEvents(named('administrator', 2, { address }));
  });

  test('keeps what should make people look twice', () => {
    const { decision } = given().when(name({ iban: 'IT64 Y054 2811 1010 0000 0123 456' }));
    expect(decision).toMatchObject({ accepted: [{ data: { hint: 'account-key-wrong' } }] });
  });

  eachRefuses(setPayingAccountRules, given, {
    'iban-country-unknown': { given: [], when: name({ iban: 'US89370400440532013000' }) },
    'iban-length-wrong': { given: [], when: name({ iban: 'DE8937040044053201300' }) },
    'iban-structure-wrong': { given: [], when: name({ iban: 'DE7337040044O532013000' }) },
    'iban-check-digits-wrong': { given: [], when: name({ iban: 'DE88370400440532013000' }) },
    'name-not-writable': { given: [], when: name({ name: '武蔵' }) },
  });
});

describe('confirming the account that the town pays from', () => {
  const given = specification(cashOffice, confirmPayingAccount);
  const confirm = (word: string, accountVersion = 1) => ({ ...acting(person(word)), accountVersion });

  test('takes a second person, once', () => {
    given(named('administrator')).when(confirm('treasurer')).expectEvents(accountConfirmed('treasurer'));
    given(named('administrator'), accountConfirmed('treasurer')).when(confirm('treasurer')).expectEvents();
  });

  eachRefuses(confirmPayingAccountRules, given, {
    'no-paying-account-proposed': { given: [], when: confirm('treasurer') },
    'account-replaced': {
      given: [named('administrator'), named('administrator', 2)],
      when: confirm('treasurer'),
    },
    'proposer-cannot-confirm': { given: [named('administrator')], when: confirm('administrator') },
  });

  test('leaves the confirmed one in use while a newer one waits', () => {
    const first = [named('administrator'), accountConfirmed('treasurer')];
    const state = cashOfficeAfter(...first, named('administrator', 2, { name: 'Kreis Muster' }));
    expect(payingAccount(state)?.name).toBe('Stadt Musterstadt');
  });
});
