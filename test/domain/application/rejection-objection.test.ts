import { describe, expect, test } from 'vitest';
import { application } from '../../../domain/application/application.ts';
import {
  type ObjectToRejection,
  objectToRejection,
  objectToRejectionRefusals,
} from '../../../domain/application/object-to-rejection.ts';
import {
  withdrawRejectionObjection,
  withdrawRejectionObjectionRefusals,
} from '../../../domain/application/withdraw-rejection-objection.ts';
import { submitted } from '../../support/application-facts.ts';
import { specification } from '../../support/given.ts';
import { rejected } from '../../support/outcome-facts.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { by, byOffice, others, stateAfter } from '../../support/rejected-case.ts';
import {
  rejectionFinal,
  rejectionObjected,
  rejectionObjectionWithdrawn,
} from '../../support/rejection-facts.ts';

describe('an objection to a rejection', () => {
  const given = specification(application, objectToRejection, others);
  const object = (who = 'sig', day = '2024-06-20', filedOn: string | null = null): ObjectToRejection => ({
    ...{ ...by(who, day), filedOn, grounds: 'Der Plan lag bei.' },
  });

  test('is filed by a signatory, or entered by the office from a letter that came before', () => {
    given(...byOffice)
      .when(object())
      .expectEvents(rejectionObjected());
    given(...byOffice)
      .when(object('office', '2024-07-10', '2024-07-08'))
      .expectEvents(rejectionObjected({ filedOn: '2024-07-08', filedBy: personCalled('office') }));
  });

  test('that came in time counts also where the end of the period was noted before it was entered', () => {
    const late = (filedOn: string) =>
      given(...byOffice, rejectionFinal).when(object('office', '2024-07-10', filedOn));
    const entered = rejectionObjected({ filedOn: '2024-07-08', filedBy: personCalled('office') });
    late('2024-07-08').expectEvents(entered);
    late('2024-07-09').expectRefusal('rejection-is-final');
    expect(stateAfter(...byOffice, rejectionFinal, entered)).toMatchObject({ rejection: { isFinal: false } });
  });

  test('is possible before the letter was notified', () => {
    given(submitted(), rejected).when(object()).expectEvents(rejectionObjected());
  });

  const rejectedAs = (changes: object) =>
    ({ ...rejected, data: { ...rejected.data, ...changes } }) as typeof rejected;
  eachRefuses(objectToRejectionRefusals, given, {
    'unknown-application': { given: byOffice, when: object('stranger') },
    'not-a-signatory': { given: byOffice, when: object('member') },
    'not-rejected': { given: [submitted()], when: object() },
    'no-objection-to-rejection': {
      given: [submitted(), rejectedAs({ remedy: 'action' })],
      when: object(),
    },
    'rejection-objected-before': {
      given: [...byOffice, rejectionObjected(), rejectionObjectionWithdrawn],
      when: object(),
    },
    'rejection-is-final': { given: [...byOffice, rejectionFinal], when: object('sig', '2024-07-09') },
    'day-in-future': { given: byOffice, when: object('office', '2024-06-20', '2024-06-21') },
    'remedy-period-over': { given: byOffice, when: object('sig', '2024-07-09') },
  });

  test('does not exist where nothing was submitted, for the office either', () => {
    given().when(object('office')).expectRefusal('unknown-application');
  });

  test('does not exist against the refusal of a contract', () => {
    given(submitted(), rejectedAs({ instrument: 'contract', remedy: 'none' }))
      .when(object())
      .expectRefusal('no-objection-to-rejection');
  });
});

describe('taking an objection to a rejection back', () => {
  const given = specification(application, withdrawRejectionObjection, others);
  const back = (who = 'sig') => by(who, '2024-06-21');

  test('leaves the rejection as it was', () => {
    given(...byOffice, rejectionObjected())
      .when(back())
      .expectEvents(rejectionObjectionWithdrawn);
  });

  eachRefuses(withdrawRejectionObjectionRefusals, given, {
    'unknown-application': { given: [...byOffice, rejectionObjected()], when: back('stranger') },
    'not-a-signatory': { given: [...byOffice, rejectionObjected()], when: back('member') },
    'not-rejected': { given: [submitted()], when: back() },
    'no-objection-open': { given: byOffice, when: back() },
  });
});
