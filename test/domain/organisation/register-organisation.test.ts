import { describe, expect, test } from 'vitest';
import { organisation } from '../../../domain/organisation/organisation.ts';
import { registerOrganisation, registerRules } from '../../../domain/organisation/register-organisation.ts';
import { acting, specification } from '../../support/given.ts';
import { joined, registered } from '../../support/organisation-facts.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(organisation, registerOrganisation);
const register = {
  ...acting(personCalled('ada')),
  name: 'Beispielverein Neckar e. V.',
  legalForm: 'registered-association' as const,
  seat: 'Stuttgart',
  registerNumber: 'VR 1234',
  supportedBy: null,
  isNonProfit: true,
  contact: { name: 'Ada Beispiel', email: 'ada@verein.example' },
};
const group = { ...register, legalForm: 'informal-group' as const, registerNumber: null };

describe('registering an organisation', () => {
  test('makes the registering person its contact and first signatory', () => {
    given().when(register).expectEvents(registered, joined('ada'));
  });

  test('is open to a group without legal form that names who holds its money', () => {
    const supported = { ...group, supportedBy: 'Stadtjugendring' };
    expect(given().when(supported).decision).toHaveProperty('accepted');
  });

  eachRefuses(registerRules, given, {
    'organisation-exists': { given: [registered], when: register },
    'support-missing': { given: [], when: group },
  });
});
