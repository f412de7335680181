import { describe, expect, test } from 'vitest';
import { notePersonErased } from '../../../domain/person/note-person-erased.ts';
import { orderErasure, orderErasureRules } from '../../../domain/person/order-erasure.ts';
import { person } from '../../../domain/person/person.ts';
import { personRow } from '../../../domain/person/person-row.ts';
import type { PersonEvent } from '../../../events/person-events.ts';
import { acting, specification } from '../../support/given.ts';
import { APPLICATION } from '../../support/payout-facts.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { rowOf } from '../../support/rows.ts';

const personId = personCalled('rosa');
const own = { ...acting(personId, '2027-02-01T09:00:00.000Z'), personId };
const free = { organisationCount: 0, seatCount: 0, kept: [] };
const inOffice: PersonEvent = { type: 'RoleGranted', data: { personId, role: 'checker' } };
const kept = [{ applicationId: APPLICATION, keptUntilOn: '2031-12-31' }];
const ordered: PersonEvent = {
  type: 'ErasureOrdered',
  data: { personId, orderedBy: personId, orderedOn: '2027-02-01', keptBecause: 'gdpr-17-3-b', kept },
};

describe('the wish to be erased', () => {
  const given = specification(person, orderErasure);

  test('is answered with what is kept, until when and why', () => {
    given()
      .when({ ...own, ...free, kept })
      .expectEvents(ordered);
  });

  test('is the same when it is sent again, and may come from an administrator', () => {
    expect(given(ordered).when({ ...own, ...free }).decision).toEqual({ accepted: [] });
    const administrator = { ...acting(personCalled('ada')), roles: new Set(['administrator']), personId };
    expect(given().when({ ...administrator, ...free }).decision).toHaveProperty('accepted');
  });

  eachRefuses(orderErasureRules, given, {
    'erasure-of-another': { given: [], when: { ...own, ...free, actorId: personCalled('bo') } },
    'still-in-office': { given: [inOffice], when: { ...own, ...free } },
    'still-seated': { given: [], when: { ...own, ...free, seatCount: 1 } },
    'still-acts-for-organisation': { given: [], when: { ...own, ...free, organisationCount: 2 } },
  });
});

test('that a person was erased is noted once, and only where it was ordered', () => {
  const given = specification(person, notePersonErased);
  const noted: PersonEvent = { type: 'PersonErased', data: { personId, erasedOn: '2027-02-01' } };
  given(ordered).when(own).expectEvents(noted);
  expect(given(ordered, noted).when(own).decision).toEqual({ accepted: [] });
  expect(given().when(own).decision).toEqual({ accepted: [] });
});

describe('the row of a person', () => {
  const row = (...events: PersonEvent[]) => rowOf(personRow, `person-${personId}`, ...events);
  const answer = { orderedOn: '2027-02-01', keptBecause: 'gdpr-17-3-b', kept };
  const noted: PersonEvent = { type: 'PersonErased', data: { personId, erasedOn: '2032-01-01' } };

  test('has what was answered to the wish to be erased, and the offices that there were', () => {
    expect(row(inOffice, ordered)).toEqual({
      ...{ personId, roles: [{ role: 'checker', since: '2024-02-01T10:00:00.000Z' }] },
      erasure: { ...answer, erasedOn: null },
    });
  });

  test('has the day on which their data went', () => {
    expect(row(ordered, noted)).toEqual({
      ...{ personId, roles: [], erasure: { ...answer, erasedOn: '2032-01-01' } },
    });
  });
});
