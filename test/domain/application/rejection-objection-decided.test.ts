import { describe, expect, test } from 'vitest';
import { application, theApplication } from '../../../domain/application/application.ts';
import {
  decideRejectionObjection,
  decideRejectionObjectionRefusals,
} from '../../../domain/application/decide-rejection-objection.ts';
import { noteRejectionFinal } from '../../../domain/application/note-rejection-final.ts';
import { decidable } from '../../../domain/meeting/decidable.ts';
import { APPLICATION, submitted } from '../../support/application-facts.ts';
import { specification } from '../../support/given.ts';
import { rejected, rejectedByCommittee } from '../../support/outcome-facts.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { by, byCommittee, byOffice, others, stateAfter } from '../../support/rejected-case.ts';
import {
  rejectionFinal,
  rejectionObjected,
  rejectionObjectionDecided,
} from '../../support/rejection-facts.ts';

describe('the decision on an objection to a rejection', () => {
  const given = specification(application, decideRejectionObjection, others);
  const decide = (outcome: 'upheld' | 'rejected', who = 'office') => ({
    ...{ ...by(who, '2024-07-01'), outcome, reasons: 'Der Plan fehlte.' },
  });
  const upheld = (returnsTo: 'committee' | 'office') =>
    rejectionObjectionDecided({ outcome: 'upheld', returnsTo, remedyEndsOn: null });

  test('turns it down on 1 July 2024: an action is possible until Monday 5 August', () => {
    given(...byOffice, rejectionObjected())
      .when(decide('rejected'))
      .expectEvents(rejectionObjectionDecided());
  });

  test('gives the application back to whoever rejected it', () => {
    given(...byOffice, rejectionObjected())
      .when(decide('upheld'))
      .expectEvents(upheld('office'));
    given(...byCommittee, rejectionObjected())
      .when(decide('upheld'))
      .expectEvents(upheld('committee'));
    expect(stateAfter(...byOffice, rejectionObjected(), upheld('office')).status).toBe('in-check');
    const again = stateAfter(...byCommittee, rejectionObjected(), upheld('committee'));
    expect(decidable(again)).toBe(again);
  });

  test('leaves nothing of the letter, so that a second rejection is notified anew', () => {
    const again = [...byCommittee, rejectionObjected(), upheld('committee'), rejectedByCommittee];
    expect(stateAfter(...again)).toMatchObject({
      status: 'rejected',
      rejection: {
        ...{ reasonedOn: null, posting: null, notifiedOn: null, remedyEndsOn: null },
        ...{ objection: null, isFinal: false },
      },
    });
  });

  eachRefuses(decideRejectionObjectionRefusals, given, {
    'unknown-application': { given: [], when: decide('upheld') },
    'acts-for-applicant': {
      given: [...byOffice, rejectionObjected()],
      when: decide('upheld', 'member'),
    },
    'no-objection-open': { given: byOffice, when: decide('upheld') },
    'objection-entered-by-you': {
      given: [...byOffice, rejectionObjected({ filedBy: personCalled('office') })],
      when: decide('upheld'),
    },
  });
});

describe('a rejection against which nothing can be done any more', () => {
  const given = specification(application, noteRejectionFinal, others);
  const note = (day: string) => by('clock', day);

  test('is final on the day after the last one, once', () => {
    given(...byOffice)
      .when(note('2024-07-08'))
      .expectEvents();
    given(...byOffice)
      .when(note('2024-07-09'))
      .expectEvents(rejectionFinal);
    given(...byOffice, rejectionFinal)
      .when(note('2024-07-10'))
      .expectEvents();
  });

  test('is not final while an objection is open, and is after its own period once it was turned down', () => {
    const objected = [...byOffice, rejectionObjected()];
    given(...objected)
      .when(note('2024-12-01'))
      .expectEvents();
    given(...objected, rejectionObjectionDecided())
      .when(note('2024-08-05'))
      .expectEvents();
    given(...objected, rejectionObjectionDecided())
      .when(note('2024-08-06'))
      .expectEvents({
        type: 'RejectionBecameFinal',
        data: { applicationId: APPLICATION, remedyEndsOn: '2024-08-05' },
      });
  });

  test('is none while it was not notified, or after it was taken back', () => {
    given(submitted(), rejected).when(note('2026-01-01')).expectEvents();
    const back = rejectionObjectionDecided({ outcome: 'upheld', returnsTo: 'office', remedyEndsOn: null });
    given(...byOffice, rejectionObjected(), back)
      .when(note('2026-01-01'))
      .expectEvents();
  });

  eachRefuses(theApplication, given, {
    'unknown-application': { given: [], when: note('2024-07-09') },
  });
});
