import { describe, expect, test } from 'vitest';
import {
  answerClarification,
  answerClarificationRefusals,
} from '../../../domain/application/answer-clarification.ts';
import { application, openClarification } from '../../../domain/application/application.ts';
import { withChanges } from '../../../domain/application/on-its-way.ts';
import { fund } from '../../../domain/fund/fund.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import {
  APPLICATION,
  admitted,
  answered,
  asked,
  checkStarted,
  submitted,
} from '../../support/application-facts.ts';
import { contentWith, planWith, RULES } from '../../support/content-facts.ts';
import { fundOpened, roundOpened } from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { joined, registered } from '../../support/organisation-facts.ts';
import { deferredOver } from '../../support/outcome-facts.ts';
import { costLine } from '../../support/plan-facts.ts';
import { personCalled, value } from '../../support/programme-facts.ts';
import { programmeOf } from '../../support/programme-of.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

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
    expect(state).toMatchObject({ status: 'in-check', contentVersion: 2 });
    expect(openClarification(state)).toBeUndefined();
    expect(state).toMatchObject({ content: { title: 'Neu', summary: 'Ein Tag der offenen Tür' } });
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
    expect(state).toMatchObject({ content: { projectKind: null, localParticipantCount: 3 } });
  });

  test('passes over what is named without a value', () => {
    const changes = { title: 'Neu', place: undefined };
    given(...open)
      .when({ ...answer, changes })
      .expectEvents({ ...answered({}), data: { ...answered({}).data, changes } } as ReturnType<
        typeof answered
      >);
    expect(withChanges(contentWith(), changes)).toEqual(contentWith({ title: 'Neu' }));
    given(...open)
      .when({ ...answer, changes: { title: undefined } })
      .expectRefusal('nothing-answered');
  });

  test('is held to the lead time of the day on which it was submitted', () => {
    const submittedLate = submitted({ submittedAt: '2024-03-11T10:00:00.000Z' });
    const beside = { programme: programmeOf({ ...RULES, leadDays: value(21) }) };
    given(submittedLate, ...open.slice(1))
      .when({ ...answer, now: '2024-03-20T10:00:00.000Z' }, beside)
      .expectEvents(answered({ title: 'Neu' }, 2, '2024-03-20T10:00:00.000Z'));
    given(submitted({ submittedAt: '2024-03-12T10:00:00.000Z' }), ...open.slice(1))
      .when({ ...answer, now: '2024-03-20T10:00:00.000Z' }, beside)
      .expectRefusal('starts-before-lead-time');
  });

  test('is for nobody where nothing was submitted, and stops where the rules are gone', () => {
    given().when(answer).expectRefusal('unknown-application');
    expect(() => given(...open).when(answer, { programme: programmeOf() })).toThrow(
      'an application was submitted without rules',
    );
  });

  eachRefuses(answerClarificationRefusals, given, {
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
