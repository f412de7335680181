import { describe, expect, test } from 'vitest';
import {
  answerClarification,
  answerClarificationRules,
} from '../../../domain/application/answer-clarification.ts';
import { application } from '../../../domain/application/application.ts';
import {
  requestClarification,
  requestClarificationRules,
} from '../../../domain/application/request-clarification.ts';
import { fund } from '../../../domain/fund/fund.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import { programme } from '../../../domain/programme/programme.ts';
import {
  APPLICATION,
  answered,
  asked,
  checkStarted,
  planWith,
  RULES,
  submitted,
} from '../../support/application-facts.ts';
import { fundOpened, roundOpened } from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { joined, registered } from '../../support/organisation-facts.ts';
import { established, personCalled, published, value } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

describe('asking about an application', () => {
  const given = specification(application, requestClarification, {
    organisation: organisation.initial,
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

  eachRefuses(requestClarificationRules, given, {
    'unknown-application': { given: [], when: ask },
    'acts-for-applicant': {
      given: [submitted()],
      when: ask,
      beside: {
        organisation: [registered, joined('office')].reduce(organisation.evolve, organisation.initial),
      },
    },
    'not-in-check': { given: [submitted()], when: ask },
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

describe('answering', () => {
  const programmeOf = (...rules: (typeof RULES)[]) =>
    [established, ...rules.map((set) => published(set))].reduce(programme.evolve, programme.initial);
  const given = specification(application, answerClarification, {
    programme: programmeOf(RULES),
    fund: [fundOpened(), roundOpened()].reduce(fund.evolve, fund.initial),
    organisation: [registered, joined('sig'), joined('member', 'member')].reduce(
      organisation.evolve,
      organisation.initial,
    ),
  });
  const open = [submitted(), checkStarted, asked('title', 'financePlan')];
  const answer = {
    ...acting(personCalled('member'), '2024-02-01T10:00:00.000Z'),
    applicationId: APPLICATION,
    changes: { title: 'Neu' },
  };

  test('makes the next version of the content', () => {
    given(...open)
      .when(answer)
      .expectEvents(answered({ title: 'Neu' }));
  });

  test('is taken late as long as the office has not decided', () => {
    const late = { ...answer, now: '2024-03-01T10:00:00.000Z' };
    given(...open)
      .when(late)
      .expectEvents(answered({ title: 'Neu' }));
  });

  test('is checked like a submission', () => {
    const changes = { financePlan: planWith({ requestedCents: 249_999 }) };
    given(...open)
      .when({ ...answer, changes })
      .expectRefusal('plan-underfinanced');
  });

  test('is held to the rules of the submission, not to newer ones', () => {
    const stricter = { ...RULES, version: 2, amountMaxCents: value(100_000) };
    const changes = { financePlan: planWith() };
    given(...open)
      .when({ ...answer, changes }, { programme: programmeOf(RULES, stricter) })
      .expectEvents(answered(changes));
  });

  test('keeps everything that was not asked for', () => {
    const state = [...open, answered({ title: 'Neu' })].reduce(application.evolve, application.initial);
    expect(state).toMatchObject({ status: 'in-check', contentVersion: 2, clarification: undefined });
    expect(state.content).toMatchObject({ title: 'Neu', summary: 'Ein Tag der offenen Tür' });
  });

  eachRefuses(answerClarificationRules, given, {
    'unknown-application': { given: open, when: { ...answer, actorId: personCalled('stranger') } },
    'nothing-asked': { given: [submitted(), checkStarted], when: answer },
    'field-not-asked': { given: open, when: { ...answer, changes: { place: 'Überall' } } },
    'nothing-answered': { given: open, when: { ...answer, changes: {} } },
  });
});
