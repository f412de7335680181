import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fund } from '../../../domain/fund/fund.ts';
import { sumCents } from '../../../domain/money.ts';
import { APPLICATION, advised, released, submitted, terms } from '../../support/application-facts.ts';
import { contentWith, planWith, RULES } from '../../support/content-facts.ts';
import { fundOpened, roundOpened } from '../../support/fund-facts.ts';
import { costLine } from '../../support/plan-facts.ts';
import { personCalled, published, value } from '../../support/programme-facts.ts';
import { at, draft, given, later, programmeOf, submit, twoRounds, under } from '../../support/submission.ts';

describe('a submission with advice before it', () => {
  const beside = under({ adviceRequired: value(true) });

  test('is taken once the office recorded the conversation', () => {
    given(advised).when(submit, beside).expectEvents(submitted());
  });

  test('is told which number to give to the office', () => {
    expect(given().when(submit, beside).decision).toEqual({
      refused: 'advice-missing',
      facts: { applicationId: APPLICATION },
    });
  });
});

describe('a submission that somebody else releases', () => {
  const beside = under({ signOffRequired: value(true) });
  const release = (by: string) => ({
    draftVersion: 7,
    releasedBy: personCalled(by),
    releasedAt: '2024-01-09T10:00:00.000Z',
  });

  test('names who released it besides whoever signs', () => {
    given(released('member'), released('sig'), released('third'))
      .when(submit, beside)
      .expectEvents(submitted({ releases: [release('member'), release('third')] }));
  });

  test.for([
    ['only the signatory released it', [released('sig')]],
    ['the draft has changed since', [released('member', { draftVersion: 6 })]],
    ['the draft was begun anew', [released('member', { savedAt: '2024-01-07T10:00:00.000Z' })]],
  ] as const)('is refused where %s', ([_where, history]) => {
    given(...history)
      .when(submit, beside)
      .expectRefusal('sign-off-missing');
  });
});

describe('a late submission', () => {
  const late = at('2024-01-20T10:00:00.000Z');

  test('is told of the next round', () => {
    expect(given().when(late, twoRounds).decision).toEqual({
      refused: 'round-closed-next-open',
      facts: { deadlineOn: '2024-01-15', nextRoundId: 'round-2', nextDeadlineOn: '2024-03-15' },
    });
  });

  test('goes into the next round where the rules say so', () => {
    const beside = { ...twoRounds, ...under({ lateSubmission: value('next-round') }) };
    const moved = { roundId: 'round-2', movedFromRoundId: 'round-1', submittedAt: late.now };
    const until = { terms: { ...terms, roundEndsOn: later.deadlineOn } };
    given()
      .when(late, beside)
      .expectEvents(submitted({ ...moved, ...until }));
    given()
      .when(late, under({ lateSubmission: value('next-round') }))
      .expectRefusal('round-closed');
  });
});

describe('submitting an application', () => {
  test('takes the content of the draft over, with the rules of the day', () => {
    given().when(submit).expectEvents(submitted());
  });

  test('takes what comes in before midnight in Berlin, to the millisecond', () => {
    const submittedAt = '2024-01-15T22:59:59.999Z';
    given().when(at(submittedAt)).expectEvents(submitted({ submittedAt }));
    given().when(at('2024-01-15T23:00:00.000Z')).expectRefusal('round-closed');
  });

  test('goes by the rules in force on the day in Berlin, not in UTC', () => {
    const next = { ...RULES, version: 2, validFromOn: '2024-01-10' };
    const beside = {
      programme: programmeOf(
        published({ ...RULES, validUntilOn: '2024-01-09', version: 0 }),
        published(next),
      ),
    };
    given()
      .when(at('2024-01-09T23:30:00.000Z'), beside)
      .expectEvents(
        submitted({ submittedAt: '2024-01-09T23:30:00.000Z', ruleSet: { ruleSetId: 'rules', version: 2 } }),
      );
  });

  test('accepts the version that the signatory read', () => {
    given()
      .when({ ...submit, draftVersion: 7 })
      .expectEvents(submitted());
  });

  test('refuses content that breaks the rules, with the figures', () => {
    const content = contentWith({ financePlan: planWith({ requestedCents: 260_000 }) });
    expect(given().when({ ...submit, draft: { ...draft, content } }).decision).toEqual({
      refused: 'plan-overfinanced',
      facts: { differenceCents: 10_000 },
    });
  });

  test('holds to the limit of the fund as well as of the programme', () => {
    const beside = {
      fund: [fundOpened({ applicationMaxCents: 249_999 }), roundOpened()].reduce(fund.evolve, fund.initial),
    };
    given().when(submit, beside).expectRefusal('requested-above-fund-limit');
  });

  test('accepts only where income and requested sum are the cost', () => {
    const cents = fc.integer({ min: 0, max: 400_000 });
    const amounts = fc.tuple(cents, cents, fc.oneof(cents, fc.constant(undefined)));
    fc.assert(
      fc.property(amounts, ([costCents, ownCents, wishedCents]) => {
        const requestedCents = wishedCents ?? Math.max(0, costCents - ownCents);
        const financePlan = planWith({
          expenditure: [costLine('fees', costCents)],
          income: [{ kind: 'own', label: 'x', status: 'confirmed', amountCents: ownCents }],
          requestedCents,
        });
        const { decision } = given().when({
          ...submit,
          draft: { ...draft, content: contentWith({ financePlan }) },
        });
        if ('refused' in decision) return;
        const [event] = decision.accepted;
        if (event?.type !== 'ApplicationSubmitted') throw new Error('something else happened');
        const plan = event.data.content.financePlan;
        const incomeCents = sumCents(plan.income.map(({ amountCents }) => amountCents));
        expect(incomeCents + plan.requestedCents).toBe(
          sumCents(plan.expenditure.map(({ amountCents }) => amountCents)),
        );
      }),
    );
  });
});
