import { describe, expect, test } from 'vitest';
import { answerRules } from '../../../domain/application/answer-rules.ts';
import { applicantRules, dateRules, participantRules } from '../../../domain/application/content-parts.ts';
import { brokenContentRule, brokenContentRules } from '../../../domain/application/content-rules.ts';
import { contentWith, limitsWith } from '../../support/content-facts.ts';
import { lumpSumsOf } from '../../support/plan-facts.ts';

const check = (changes: Parameters<typeof contentWith>[0], limits: Parameters<typeof limitsWith>[0] = {}) =>
  brokenContentRule(contentWith(changes), limitsWith(limits));

const answer = { questionId: 'aims', text: 'Eines' };

const lumpSums = {
  perParticipantCents: 4_000,
  perFeeHourCents: 7_200,
  feeDayFromHours: 6,
  perFeeDayCents: 1,
};
const large = { kindId: 'large', title: 'Groß', amountMaxCents: 600_000 };

type Codes =
  | keyof typeof applicantRules
  | keyof typeof dateRules
  | keyof typeof participantRules
  | keyof typeof answerRules;

const broken = {
  'legal-form-not-eligible': check({}, { legalForm: 'informal-group' }),
  'project-kind-missing': check({}, { projectKinds: [large] }),
  'project-kind-unknown': check({ projectKind: 'huge' }, { projectKinds: [large] }),
  'ends-before-start': check({ startsOn: '2024-04-02', endsOn: '2024-04-01' }),
  'duration-too-long': check({ startsOn: '2024-02-01', endsOn: '2024-08-01' }, { durationMonthsMax: 6 }),
  'outside-fund-year': check({ endsOn: '2025-01-01' }),
  'starts-before-lead-time': check({ startsOn: '2024-01-30' }, { leadDays: 21 }),
  'starts-too-early': check({}, { startsFromMonthDay: '04-02' }),
  'ends-too-late': check({}, { endsByMonthDay: '09-29' }),
  'local-participants-missing': check({}, { localShareBasisPoints: 5_000 }),
  'local-participants-above-all': check({ localParticipantCount: 41 }),
  'local-share-too-small': check({ localParticipantCount: 19 }, { localShareBasisPoints: 5_000 }),
  'question-unknown': check({ answers: [answer, { questionId: 'weather', text: 'Gut' }] }),
  'question-answered-twice': check({ answers: [answer, answer] }),
  'question-unanswered': check({ answers: [] }),
  'declaration-missing': check({ declarations: [] }),
  'declaration-unknown': check({ declarations: ['not-begun', 'no-rain'] }),
} satisfies Record<Codes, unknown>;

describe('the content of an application', () => {
  test('has a test for every rule beside the plan', () => {
    const tables = [applicantRules, dateRules, participantRules, answerRules];
    expect(Object.keys(broken)).toEqual(tables.flatMap((rules) => Object.keys(rules)));
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

  test('may begin when the lead time is over, within the season, with just enough people of the place', () => {
    expect(check({ startsOn: '2024-01-31' }, { leadDays: 21 })).toBeUndefined();
    expect(check({}, { startsFromMonthDay: '04-01', endsByMonthDay: '09-30' })).toBeUndefined();
    expect(check({ localParticipantCount: 20 }, { localShareBasisPoints: 5_000 })).toBeUndefined();
    expect(check({ projectKind: 'large' }, { projectKinds: [large] })).toBeUndefined();
  });

  test('is held to the limit of its kind of project', () => {
    const kinds = { projectKinds: [large, { kindId: 'small', title: 'Klein', amountMaxCents: 200_000 }] };
    expect(check({ projectKind: 'small' }, kinds)).toEqual({
      refused: 'requested-above-kind-limit',
      facts: { limitCents: 200_000 },
    });
  });

  test('answers some questions only above a sum', () => {
    const questions = [{ questionId: 'plan', required: true, requiredAboveCents: 250_000 }];
    expect(check({ answers: [] }, { questions })).toBeUndefined();
    const lower = [{ questionId: 'plan', required: true, requiredAboveCents: 249_999 }];
    expect(check({ answers: [] }, { questions: lower })).toMatchObject({ refused: 'question-unanswered' });
  });

  test('need not answer what is asked without obligation', () => {
    const questions = [{ questionId: 'weather', required: false, requiredAboveCents: null }];
    expect(check({ answers: [] }, { questions })).toBeUndefined();
  });

  test.for<[string, Parameters<typeof contentWith>[0], Parameters<typeof limitsWith>[0]]>([
    [
      'for as long as it likes, where no duration is set',
      { startsOn: '2024-01-01' },
      { durationMonthsMax: null },
    ],
    ['by a group of any form, where nobody is known yet', {}, { legalForm: undefined, legalForms: [] }],
    [
      'without counting who comes from the place',
      { localParticipantCount: null },
      { localShareBasisPoints: null },
    ],
  ])('may be written %s', ([, changes, limits]) => {
    expect(check(changes, limits)).toBeUndefined();
  });

  test.for<[string, object, Parameters<typeof limitsWith>[0], unknown]>([
    ['ends-before-start', { startsOn: '2024-04-02', endsOn: '2024-04-01' }, {}, {}],
    ['ends-too-late', { endsOn: '2024-10-01' }, { endsByMonthDay: '09-30' }, { latestOn: '2024-09-30' }],
    ['ends-too-late', { endsOn: null }, { endsByMonthDay: '09-30' }, undefined],
    [
      'starts-too-early',
      { startsOn: '2024-03-31' },
      { startsFromMonthDay: '04-01' },
      { earliestOn: '2024-04-01' },
    ],
    ['starts-too-early', { startsOn: null }, { startsFromMonthDay: '04-01' }, undefined],
    ['local-participants-missing', {}, { localShareBasisPoints: 5_000 }, {}],
    ['local-participants-missing', { localParticipantCount: null }, { localShareBasisPoints: 5_000 }, {}],
    ['local-participants-missing', { localParticipantCount: 0 }, { localShareBasisPoints: 5_000 }, undefined],
    [
      'local-participants-above-all',
      { participantCount: 40, localParticipantCount: 41 },
      {},
      { participantCount: 40 },
    ],
    ['local-participants-above-all', { localParticipantCount: 41 }, {}, undefined],
    ['requested-above-lump-sums', {}, { lumpSums }, undefined],
    [
      'requested-above-lump-sums',
      { financePlan: { lumpSumBasis: lumpSumsOf(1) } },
      { lumpSums: null },
      undefined,
    ],
    [
      'own-share-too-small',
      { financePlan: { requestedCents: 0, expenditure: [{ amountCents: 1_000 }] } },
      { ownShareBasisPoints: 1_000, ownShareFreeUpToCents: null },
      { neededCents: 100, missingCents: 100 },
    ],
    [
      'requested-above-fund-limit',
      { exceptions: [{ limit: 'amount-limit' }], financePlan: { requestedCents: 9 } },
      { exceptions: ['rate-limit'], applicationMaxCents: 8 },
      { limitCents: 8 },
    ],
  ])('is told of %s, with what is needed to put it right: %#', ([code, content, limits, facts]) => {
    const told = brokenContentRules(content, limitsWith(limits)).find((each) => each.code === code);
    expect(told?.facts).toEqual(facts);
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
