import { describe, expect, test } from 'vitest';
import { confirmBankAccount, confirmRules } from '../../../domain/organisation/confirm-bank-account.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import {
  type ProposeBankAccount,
  proposeBankAccount,
  proposeRules,
} from '../../../domain/organisation/propose-bank-account.ts';
import type { AccountCheck, OrganisationEvent } from '../../../events/organisation-events.ts';
import { acting, specification } from '../../support/given.ts';
import {
  confirmed,
  IBAN,
  informal,
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
  const propose = (actor: string, iban = IBAN, changes: Partial<ProposeBankAccount> = {}) => ({
    ...acting(personCalled(actor)),
    organisationId: ORGANISATION,
    iban,
    ...{ holder: 'Beispielverein', holderIs: null, address: null },
    ...changes,
  });

  test('keeps it as banks write it', () => {
    given(...group)
      .when(propose('ada', 'DE89 3704 0044 0532 0130 00'))
      .expectEvents(proposed('ada'));
  });

  test.for([
    ['CH44 3199 9123 0008 8901 2', 'account-for-qr-bills'],
    ['BE41 5390 0754 7035', 'account-key-wrong'],
    ['BE68 5390 0754 7034', null],
  ] as const)('keeps what should make people look twice at %s', ([iban, hint]) => {
    const { decision } = given(...group).when(propose('ada', iban));
    expect(decision).toMatchObject({ accepted: [{ data: { hint } }] });
  });

  test('counts its versions', () => {
    given(...group, proposed('ada'), confirmed('office'))
      .when(propose('ada'))
      .expectEvents(proposed('ada', 2));
  });

  test('of an informal group is that of the organisation that holds its money', () => {
    given(informal, joined('ada'))
      .when(propose('ada'))
      .expectEvents({
        ...proposed('ada'),
        data: { ...proposed('ada').data, holderIs: 'supporting-organisation' },
      } as OrganisationEvent);
  });

  test('keeps the address in parts', () => {
    const address = {
      ...{ street: 'Hauptstraße', buildingNumber: '1 a', postalCode: '70173' },
      ...{ town: 'Stuttgart', country: 'DE' },
    };
    const { decision } = given(...group).when(propose('ada', IBAN, { address }));
    expect(decision).toMatchObject({ accepted: [{ data: { address } }] });
  });

  eachRefuses(proposeRules, given, {
    'unknown-organisation': { given: group, when: propose('stranger') },
    'not-a-signatory': { given: group, when: propose('bo') },
    'no-supporting-organisation': {
      given: group,
      when: propose('ada', IBAN, { holderIs: 'supporting-organisation' }),
    },
    'informal-group-without-account': {
      given: [informal, joined('ada')],
      when: propose('ada', IBAN, { holderIs: 'recipient' }),
    },
    'holder-not-writable': { given: group, when: propose('ada', IBAN, { holder: '宮本 武蔵' }) },
    'iban-country-unknown': { given: group, when: propose('ada', 'US89370400440532013000') },
    'iban-length-wrong': { given: group, when: propose('ada', 'DE8937040044053201300') },
    'iban-structure-wrong': { given: group, when: propose('ada', 'DE7337040044O532013000') },
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
  const confirm = (actor: string, accountVersion = 1, verifiedBy: AccountCheck | null = null) => ({
    ...acting(personCalled(actor)),
    organisationId: ORGANISATION,
    ...{ accountVersion, verifiedBy },
  });

  test('takes a second person', () => {
    given(...group, proposed('ada'))
      .when(confirm('office'))
      .expectEvents(confirmed('office'));
  });

  test('of a change says how it was made sure that the account is theirs', () => {
    given(...group, proposed('ada'), confirmed('office'), proposed('ada', 2))
      .when(confirm('office', 2, 'call-back'))
      .expectEvents({
        type: 'BankAccountConfirmed',
        data: {
          ...{ organisationId: ORGANISATION, accountVersion: 2 },
          ...{ verifiedBy: 'call-back', confirmedBy: personCalled('office') },
        },
      });
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
    'account-check-missing': {
      given: [...group, proposed('ada'), confirmed('office'), proposed('ada', 2)],
      when: confirm('office', 2),
    },
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
