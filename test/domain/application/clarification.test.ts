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
  admitted,
  answered,
  asked,
  checkStarted,
  contentWith,
  deferredOver,
  planWith,
  RULES,
  submitted,
} from '../../support/application-facts.ts';
import { fundOpened, roundOpened } from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { joined, registered } from '../../support/organisation-facts.ts';
import { costLine } from '../../support/plan-facts.ts';
import { established, personCalled, published, value } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const programmeOf = (...rules: (typeof RULES)[]) =>
  [established, ...rules.map((set) => published(set))].reduce(programme.evolve, programme.initial);

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

  test('is not possible where the committee put it off for another reason', () => {
    for (const reason of ['quorum-not-met', 'funds-exhausted'] as const)
      given(submitted(), checkStarted, admitted, deferredOver(reason))
        .when(ask)
        .expectRefusal('not-in-check');
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

describe('answering', () => {
  const given = specification(application, answerClarification, {
    programme: programmeOf(RULES),
    fund: [fundOpened(), roundOpened()].reduce(fund.evolve, fund.initial),
    organisation: [registered, joined('sig'), joined('member', 'member')].reduce(
      organisation.evolve,
      organisation.initial,
    ),
  });
  const open = [submitted(), checkStarted, asked('title', 'financePlan')];
  const lane = {
    ...{ amountMaxCents: 50_000, committeeId: 'kleine-runde', needsQuestions: true },
    relievesCommitteeId: 'begleitausschuss',
  };
  const small = planWith({
    expenditure: [costLine('fees', 50_000)],
    income: [],
    requestedCents: 50_000,
  });
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
      .expectEvents(answered({ title: 'Neu' }, 2, late.now));
  });

  test('counts until the end of the day, where the rules let the application lapse', () => {
    given(...open)
      .when(
        { ...answer, now: '2024-02-14T22:59:59.999Z' },
        { programme: programmeOf({ ...RULES, unanswered: value('lapses') }) },
      )
      .expectEvents(answered({ title: 'Neu' }, 2, '2024-02-14T22:59:59.999Z'));
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

  test('takes away what is null, and leaves what is not named', () => {
    const before = [
      submitted({ content: contentWith({ projectKind: 'small', localParticipantCount: 3 }) }),
      ...[checkStarted, asked('projectKind')],
    ];
    given(...before)
      .when({ ...answer, changes: { projectKind: null } })
      .expectEvents(answered({ projectKind: null }));
    const state = [...before, answered({ projectKind: null })].reduce(
      application.evolve,
      application.initial,
    );
    expect(state.content).toMatchObject({ projectKind: null, localParticipantCount: 3 });
  });

  eachRefuses(answerClarificationRules, given, {
    'unknown-application': { given: open, when: { ...answer, actorId: personCalled('stranger') } },
    'nothing-asked': { given: [submitted(), checkStarted], when: answer },
    'field-not-asked': { given: open, when: { ...answer, changes: { place: 'Überall' } } },
    'nothing-answered': { given: open, when: { ...answer, changes: {} } },
    'answer-too-late': {
      given: open,
      when: { ...answer, now: '2024-02-14T23:00:00.000Z' },
      beside: { programme: programmeOf({ ...RULES, unanswered: value('lapses') }) },
    },
    'other-committee-by-answer': {
      given: [submitted(), checkStarted, admitted, deferredOver('open-question'), asked('financePlan')],
      when: { ...answer, changes: { financePlan: small } },
      beside: { programme: programmeOf({ ...RULES, smallProjects: value(lane) }) },
    },
  });
});
