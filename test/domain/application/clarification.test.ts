import { describe, expect, test } from 'vitest';
import { application } from '../../../domain/application/application.ts';
import {
  requestClarification,
  requestClarificationRefusals,
} from '../../../domain/application/request-clarification.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import {
  APPLICATION,
  admitted,
  answered,
  asked,
  checkStarted,
  submitted,
} from '../../support/application-facts.ts';
import { RULES } from '../../support/content-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { joined, registered } from '../../support/organisation-facts.ts';
import { deferredOver, waitlisted } from '../../support/outcome-facts.ts';
import { personCalled, value } from '../../support/programme-facts.ts';
import { programmeOf } from '../../support/programme-of.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

describe('asking about an application', () => {
  const given = specification(application, requestClarification, {
    organisation: organisation.initial,
    programme: programmeOf({ ...RULES, clarificationDays: value(14) }),
  });
  const ask = {
    ...acting(personCalled('office'), '2024-02-13T22:59:59.999Z'),
    applicationId: APPLICATION,
    dueOn: '2024-02-14',
    items: [{ field: 'title' as const, question: 'Bitte genauer' }],
  };

  test('names the parts in question', () => {
    given(submitted(), checkStarted).when(ask).expectEvents(asked('title'));
  });

  test('may happen again after an answer', () => {
    const once = [submitted(), checkStarted, asked('title'), answered({ title: 'Neu' })];
    given(...once)
      .when(ask)
      .expectEvents(asked('title'));
  });

  test('without a day gives the period of the rules, which ends on a working day', () => {
    const dueOn = (now: string) => {
      const { decision } = given(submitted(), checkStarted).when({ ...ask, dueOn: null, now });
      return 'accepted' in decision && decision.accepted[0]?.data;
    };
    expect(dueOn('2024-02-13T10:00:00.000Z')).toMatchObject({ dueOn: '2024-02-27' });
    // 14 days after 16 March 2024 is the Saturday before Easter; Monday is a holiday, too.
    expect(dueOn('2024-03-16T10:00:00.000Z')).toMatchObject({ dueOn: '2024-04-02' });
  });

  test('is possible again where the committee put it off over a question, and leaves it there', () => {
    const before = [submitted(), checkStarted, admitted, deferredOver('open-question')];
    given(...before)
      .when(ask)
      .expectEvents(asked('title'));
    const state = [...before, asked('title')].reduce(application.evolve, application.initial);
    expect(state).toMatchObject({ status: 'deferred', clarification: { dueOn: '2024-02-14' } });
    const then = application.evolve(state, answered({ title: 'Neu' }));
    expect(then).toMatchObject({ status: 'deferred', clarification: undefined, contentVersion: 2 });
  });

  test('is not possible any more once the committee has decided on what it had put off over a question', () => {
    given(submitted(), checkStarted, admitted, deferredOver('open-question'), waitlisted)
      .when(ask)
      .expectRefusal('not-in-check');
  });

  test('is not possible where the committee put it off for another reason', () => {
    for (const reason of ['quorum-not-met', 'funds-exhausted'] as const)
      given(submitted(), checkStarted, admitted, deferredOver(reason))
        .when(ask)
        .expectRefusal('not-in-check');
  });

  eachRefuses(requestClarificationRefusals, given, {
    'unknown-application': { given: [], when: ask },
    'acts-for-applicant': {
      given: [submitted()],
      when: ask,
      beside: {
        organisation: [registered, joined('office')].reduce(organisation.evolve, organisation.initial),
      },
    },
    'not-in-check': { given: [submitted()], when: ask },
    'clarification-open': {
      given: [submitted(), checkStarted, admitted, deferredOver('open-question'), asked('title')],
      when: ask,
    },
    'due-day-not-ahead': {
      given: [submitted(), checkStarted],
      when: { ...ask, now: '2024-02-13T23:00:00.000Z' },
    },
    'field-asked-twice': {
      given: [submitted(), checkStarted],
      when: { ...ask, items: [...ask.items, ...ask.items] },
    },
  });
});
