import { describe, expect, test } from 'vitest';
import { appointFirstAdministrator } from '../../../domain/person/appoint-first-administrator.ts';
import { endRole, endRules } from '../../../domain/person/end-role.ts';
import { grantRole, grantRules } from '../../../domain/person/grant-role.ts';
import { person } from '../../../domain/person/person.ts';
import { personRow } from '../../../domain/person/person-row.ts';
import type { PersonEvent, Role } from '../../../events/person-events.ts';
import { acting, specification } from '../../support/given.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { plainLists, rowOf } from '../../support/rows.ts';

const granted = (word: string, role: Role): PersonEvent => ({
  type: 'RoleGranted',
  data: { personId: personCalled(word), role },
});
const ended = (word: string, role: Role): PersonEvent => ({
  type: 'RoleEnded',
  data: { personId: personCalled(word), role },
});
const personAfter = (...events: PersonEvent[]) => ({ actor: events.reduce(person.evolve, person.initial) });
const administrator = personAfter(granted('admin', 'administrator'));
const formerly = personAfter(granted('admin', 'administrator'), ended('admin', 'administrator'));
const change = (word: string, role: Role) => ({
  ...acting(personCalled('admin')),
  personId: personCalled(word),
  role,
});

describe('giving an office', () => {
  const given = specification(person, grantRole, administrator);

  test('is recorded once', () => {
    given().when(change('bo', 'finance')).expectEvents(granted('bo', 'finance'));
    given(granted('bo', 'finance')).when(change('bo', 'finance')).expectEvents();
  });

  eachRefuses(grantRules, given, {
    'no-longer-administrator': { given: [], when: change('bo', 'finance'), beside: formerly },
  });
});

describe('ending an office', () => {
  const given = specification(person, endRole, administrator);

  test('is recorded once, and leaves the other offices', () => {
    given(granted('bo', 'finance'), granted('bo', 'checker'))
      .when(change('bo', 'finance'))
      .expectEvents(ended('bo', 'finance'));
    given(granted('bo', 'checker')).when(change('bo', 'finance')).expectEvents();
    given(granted('bo', 'finance'), granted('bo', 'checker'), ended('bo', 'finance'))
      .when(change('bo', 'checker'))
      .expectEvents(ended('bo', 'checker'));
  });

  eachRefuses(endRules, given, {
    'own-role': { given: [granted('admin', 'administrator')], when: change('admin', 'administrator') },
    'no-longer-administrator': {
      given: [granted('bo', 'finance')],
      when: change('bo', 'finance'),
      beside: formerly,
    },
  });
});

describe('appointing the first administrator', () => {
  const given = specification(person, appointFirstAdministrator);
  const appoint = { ...acting('reaction:first-start'), personId: personCalled('bo') };

  test('gives the office', () => {
    given().when(appoint).expectEvents(granted('bo', 'administrator'));
  });

  test('does not give it back at the next start when it was ended', () => {
    given(granted('bo', 'administrator')).when(appoint).expectEvents();
    given(granted('bo', 'administrator'), ended('bo', 'administrator')).when(appoint).expectEvents();
  });
});

describe('a person in lists', () => {
  test('is found by each office, and not at all without one', () => {
    const row = rowOf(personRow, 'person-bo', granted('bo', 'finance'), granted('bo', 'checker'));
    expect(plainLists(personRow, row)).toEqual(['in-office', 'role/finance', 'role/checker']);
    expect(
      plainLists(personRow, rowOf(personRow, 'person-bo', granted('bo', 'finance'), ended('bo', 'finance'))),
    ).toEqual([]);
  });
});
