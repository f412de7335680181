import { describe, expect, test } from 'vitest';
import {
  answerRules,
  brokenContentRule,
  brokenContentRules,
  dateRules,
} from '../../../domain/application/content-rules.ts';
import { contentWith, limitsWith } from '../../support/application-facts.ts';

const check = (changes: Parameters<typeof contentWith>[0], limits: Parameters<typeof limitsWith>[0] = {}) =>
  brokenContentRule(contentWith(changes), limitsWith(limits));

const answer = { questionId: 'aims', text: 'Eines' };

const broken = {
  'ends-before-start': check({ startsOn: '2024-04-02', endsOn: '2024-04-01' }),
  'duration-too-long': check({ startsOn: '2024-02-01', endsOn: '2024-08-01' }, { durationMonthsMax: 6 }),
  'outside-fund-year': check({ endsOn: '2025-01-01' }),
  'question-unknown': check({ answers: [answer, { questionId: 'weather', text: 'Gut' }] }),
  'question-answered-twice': check({ answers: [answer, answer] }),
  'question-unanswered': check({ answers: [] }),
  'declaration-missing': check({ declarations: [] }),
  'declaration-unknown': check({ declarations: ['not-begun', 'no-rain'] }),
} satisfies Record<keyof typeof dateRules | keyof typeof answerRules, unknown>;

describe('the content of an application', () => {
  test('has a test for every rule beside the plan', () => {
    expect(Object.keys(broken)).toEqual([...Object.keys(dateRules), ...Object.keys(answerRules)]);
  });

  test.for(Object.entries(broken))('is refused with %s', ([code, refusal]) =>
    expect(refusal).toMatchObject({ refused: code }),
  );

  test('may last to the day before the months are over, and start and end on one day', () => {
    const limits = { durationMonthsMax: 6 };
    expect(check({ startsOn: '2024-02-01', endsOn: '2024-07-31' }, limits)).toBeUndefined();
    expect(check({ startsOn: '2024-01-01', endsOn: '2024-12-31' })).toBeUndefined();
    expect(check({ startsOn: '2024-04-01', endsOn: '2024-04-01' })).toBeUndefined();
  });

  test('need not answer what is asked without obligation', () => {
    const questions = [{ questionId: 'weather', required: false }];
    expect(check({ answers: [] }, { questions })).toBeUndefined();
  });

  test('is told everything at once while it is written, and nothing that cannot be known yet', () => {
    const codes = brokenContentRules({ startsOn: '2025-01-01' }, limitsWith()).map(({ code }) => code);
    expect(codes).toEqual([
      'outside-fund-year',
      'requested-below-minimum',
      'question-unanswered',
      'declaration-missing',
    ]);
  });
});
