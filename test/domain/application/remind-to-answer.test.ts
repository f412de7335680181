import { describe, expect, test } from 'vitest';
import { applicationRow } from '../../../domain/agenda/application-rows.ts';
import { application } from '../../../domain/application/application.ts';
import { applicationFileRow } from '../../../domain/application/application-file-row.ts';
import {
  type RemindToAnswer,
  remindToAnswer,
  remindToAnswerRefusals,
} from '../../../domain/application/remind-to-answer.ts';
import type { ApplicationEvent } from '../../../events/application-events.ts';
import { messages } from '../../../wording/catalogue.ts';
import { APPLICATION, answered, asked, checkStarted, submitted } from '../../support/application-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { rowOf } from '../../support/rows.ts';

const given = specification(application, remindToAnswer);
/** The answer is due on 14 February 2024. */
const open = [submitted(), checkStarted, asked('title')];

const on = (day: string, number: number): RemindToAnswer => ({
  ...acting('reaction:daily-round', `${day}T03:00:00.000Z`),
  ...{ applicationId: APPLICATION, dueOn: '2024-02-14', number },
});

const reminded = (number: number, tone: 'ahead' | 'on-the-day' | 'overdue'): ApplicationEvent => ({
  type: 'AnswerReminderIssued',
  data: { applicationId: APPLICATION, dueOn: '2024-02-14', number, tone },
});

describe('a reminder of open questions', () => {
  test.for([
    ['2024-02-11', 1, 'ahead'],
    ['2024-02-14', 2, 'on-the-day'],
    ['2024-02-15', 2, 'overdue'],
  ] as const)('goes out on %s, number %i: %s', ([day, number, tone]) => {
    given(...open)
      .when(on(day, number))
      .expectEvents(reminded(number, tone));
  });

  test('goes out once', () => {
    given(...open, reminded(1, 'ahead'))
      .when(on('2024-02-11', 1))
      .expectEvents();
  });

  test('leaves the case where it stands, and is told in words', () => {
    const before = rowOf(applicationRow, 'application-app', ...open);
    const after = rowOf(applicationRow, 'application-app', ...open, reminded(1, 'ahead'));
    expect(after).toEqual({
      ...before,
      reminders: [{ kind: 'answer', dueOn: '2024-02-14', paymentId: null, number: 1 }],
    });
    for (const tone of ['ahead', 'on-the-day', 'overdue'] as const) {
      const { timeline } = rowOf(applicationFileRow, 'application-app', ...open, reminded(1, tone));
      expect(messages[timeline.at(-1)?.key ?? '']).toBeDefined();
    }
  });

  eachRefuses(remindToAnswerRefusals, given, {
    'unknown-application': { given: [], when: on('2024-02-14', 1) },
    'nothing-to-remind-of': {
      given: [...open, answered({ title: 'Neu' })],
      when: on('2024-02-14', 1),
    },
    'reminder-too-early': { given: open, when: on('2024-02-10', 1) },
  });
});
