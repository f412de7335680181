import { describe, expect, test } from 'vitest';
import { confirmBankAccount, confirmRules } from '../../../domain/organisation/confirm-bank-account.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import { proposeBankAccount, proposeRules } from '../../../domain/organisation/propose-bank-account.ts';
import { acting, specification } from '../../support/given.ts';
import {
  confirmed,
  IBAN,
  joined,
  ORGANISATION,
  proposed,
  registered,
} from '../../support/organisation-facts.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const group = [registered, joined('ada'), joined('bo', 'member')];

describe('putting forward a bank account', () => {
  const given = specification(organisation, proposeBankAccount);
  const propose = (actor: string, iban = IBAN) => ({
    ...acting(personCalled(actor)),
    organisationId: ORGANISATION,
    iban,
    holder: 'Beispielverein',
  });

  test('keeps it as banks write it', () => {
    given(...group)
      .when(propose('ada', 'DE89 3704 0044 0532 0130 00'))
      .expectEvents(proposed('ada'));
  });

  test('counts its versions', () => {
    given(...group, proposed('ada'), confirmed('office'))
      .when(propose('ada'))
      .expectEvents(proposed('ada', 2));
  });

  eachRefuses(proposeRules, given, {
    'unknown-organisation': { given: group, when: propose('stranger') },
    'not-a-signatory': { given: group, when: propose('bo') },
    'iban-country-unknown': { given: group, when: propose('ada', 'US89370400440532013000') },
    'iban-length-wrong': { given: group, when: propose('ada', 'DE8937040044053201300') },
    'iban-check-digits-wrong': { given: group, when: propose('ada', 'DE88370400440532013000') },
  });

  test('gives nothing of the account away in what it answers', () => {
    for (const iban of ['US89370400440532013000', 'DE8937040044053201300', 'DE88370400440532013000']) {
      const { decision } = given(...group).when(propose('ada', iban));
      expect(JSON.stringify(decision)).not.toMatch(/\d{4}/);
    }
  });
});

describe('confirming a bank account', () => {
  const given = specification(organisation, confirmBankAccount);
  const confirm = (actor: string, accountVersion = 1) => ({
    ...acting(personCalled(actor)),
    organisationId: ORGANISATION,
    accountVersion,
  });

  test('takes a second person', () => {
    given(...group, proposed('ada'))
      .when(confirm('office'))
      .expectEvents(confirmed('office'));
  });

  test('changes nothing the second time', () => {
    given(...group, proposed('ada'), confirmed('office'))
      .when(confirm('office'))
      .expectEvents();
  });

  eachRefuses(confirmRules, given, {
    'unknown-organisation': { given: [], when: confirm('office') },
    'no-account-proposed': { given: group, when: confirm('office') },
    'account-replaced': { given: [...group, proposed('ada'), proposed('ada', 2)], when: confirm('office') },
    'proposer-cannot-confirm': { given: [...group, proposed('ada')], when: confirm('ada') },
    'own-organisation': { given: [...group, proposed('ada')], when: confirm('bo') },
  });

  test('leaves the confirmed account in force while a newer one waits', () => {
    const state = [...group, proposed('ada'), confirmed('office'), proposed('ada', 2)].reduce(
      organisation.evolve,
      organisation.initial,
    );
    expect(state.confirmedAccountVersion).toBe(1);
    expect(state.account).toMatchObject({ accountVersion: 2, confirmedBy: undefined });
  });
});
