import { describe, expect, test } from 'vitest';
import { contentLimits } from '../../../domain/application/content-limits.ts';
import { brokenContentRule } from '../../../domain/application/content-rules.ts';
import { decidingCommittee } from '../../../domain/application/deciding-committee.ts';
import { contentWith, limitsWith, planWith, RULES } from '../../support/content-facts.ts';
import { costLine } from '../../support/plan-facts.ts';
import { value } from '../../support/programme-facts.ts';

const lane = {
  amountMaxCents: 50_000,
  committeeId: 'kleine-runde',
  relievesCommitteeId: 'begleitausschuss',
  needsQuestions: false,
};
const rules = { ...RULES, smallProjects: value(lane) };
const asking = (requestedCents: number) => ({
  content: contentWith({ financePlan: planWith({ requestedCents }) }),
});
const fund = (committeeId: string) => ({ committeeId, year: 2024, applicationMaxCents: null });

describe('who decides on an application', () => {
  test.for([
    [50_000, 'begleitausschuss', 'kleine-runde'],
    [50_001, 'begleitausschuss', 'begleitausschuss'],
    [50_000, 'jugendforum', 'jugendforum'],
    [50_001, 'jugendforum', 'jugendforum'],
  ] as const)('%i cents from the fund of %s: %s', ([requestedCents, committeeId, decides]) => {
    expect(decidingCommittee(asking(requestedCents), { committeeId }, rules)).toBe(decides);
  });

  test('without a lane for small projects it is always the committee of the fund', () => {
    expect(decidingCommittee(asking(1), { committeeId: 'begleitausschuss' }, RULES)).toBe('begleitausschuss');
  });
});

describe('a small project', () => {
  const limitsIn = (committeeId: string, changes: Partial<typeof lane> = {}) => {
    const changed = { ...rules, smallProjects: value({ ...lane, ...changes }) };
    const { questionsFreeUpToCents } = contentLimits(changed, fund(committeeId), {
      legalForm: 'registered-association',
      submittedOn: '2024-01-10',
    });
    return limitsWith({ questionsFreeUpToCents });
  };
  const unanswered = contentWith({
    answers: [],
    financePlan: planWith({
      expenditure: [costLine('fees', 50_000)],
      income: [],
      requestedCents: 50_000,
    }),
  });

  test('may leave the questions of the programme open', () => {
    expect(brokenContentRule(unanswered, limitsIn('begleitausschuss'))).toBeUndefined();
  });

  test.for([
    ['where the rules ask all the same', limitsIn('begleitausschuss', { needsQuestions: true })],
    ['above the sum', limitsIn('begleitausschuss', { amountMaxCents: 49_999 })],
    ['in a fund of another committee', limitsIn('jugendforum')],
  ] as const)('answers them %s', ([_where, limits]) => {
    expect(brokenContentRule(unanswered, limits)).toMatchObject({ refused: 'question-unanswered' });
  });
});
