import { describe, test } from 'vitest';
import { application } from '../../../domain/application/application.ts';
import { fund } from '../../../domain/fund/fund.ts';
import { programme } from '../../../domain/programme/programme.ts';
import { closeReview, endReview } from '../../../domain/review/close-review.ts';
import { declareConflict, theirReview } from '../../../domain/review/declare-conflict.ts';
import { openReview, openReviewRefusals } from '../../../domain/review/open-review.ts';
import { review } from '../../../domain/review/review.ts';
import { theReview } from '../../../domain/review/review-rules.ts';
import { APPLICATION, admitted, checkStarted, submitted } from '../../support/application-facts.ts';
import { RULES } from '../../support/content-facts.ts';
import { fundOpened, roundOpened } from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { established, personCalled, published, seated, value } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { closedReview, conflict, criteria, openedReview, scoredBy } from '../../support/sheets.ts';

const rules = { ...RULES, criteria: value(criteria) };
const programmeOf = (...sets: (typeof RULES)[]) =>
  [established, ...sets.map((set) => published(set)), seated].reduce(programme.evolve, programme.initial);
const command = { ...acting('reaction:application-way'), applicationId: APPLICATION };

describe('opening a review', () => {
  const given = specification(review, openReview, {
    application: [submitted(), checkStarted, admitted].reduce(application.evolve, application.initial),
    programme: programmeOf(rules),
    fund: [fundOpened(), roundOpened()].reduce(fund.evolve, fund.initial),
  });

  test('takes the criteria from the rules of the submission and the committee from the fund', () => {
    const newer = { ...rules, version: 2, criteria: value([]) };
    given()
      .when(command, { programme: programmeOf(rules, newer) })
      .expectEvents(openedReview());
  });

  test('a second time changes nothing', () => {
    given(openedReview()).when(command).expectEvents();
  });

  eachRefuses(openReviewRefusals, given, {
    'unknown-application': { given: [], when: command, beside: { application: application.initial } },
    'unknown-rule-set': { given: [], when: command, beside: { programme: programmeOf() } },
    'unknown-fund': { given: [], when: command, beside: { fund: fund.initial } },
  });
});

describe('closing a review', () => {
  const given = specification(review, closeReview);

  test('ends the scoring once', () => {
    given(openedReview()).when(command).expectEvents(closedReview);
    given(openedReview(), closedReview).when(command).expectEvents();
  });

  eachRefuses(theReview, given, { 'unknown-review': { given: [], when: command } });

  test('as a consequence needs no review to be there', () => {
    specification(review, endReview)().when(command).expectEvents();
  });
});

describe('declaring a conflict of interest', () => {
  const given = specification(review, declareConflict, { programme: programmeOf(rules) });
  const declare = {
    ...acting(personCalled('bo')),
    applicationId: APPLICATION,
    ground: 'relative' as const,
    note: null,
  };

  test('is possible before scoring, after it, and after the review', () => {
    given(openedReview()).when(declare).expectEvents(conflict('bo'));
    given(openedReview(), scoredBy('bo', 5, 5))
      .when(declare)
      .expectEvents(conflict('bo'));
    given(openedReview(), closedReview).when(declare).expectEvents(conflict('bo'));
  });

  test('a second time changes nothing', () => {
    given(openedReview(), conflict('bo')).when(declare).expectEvents();
  });

  eachRefuses(theirReview, given, {
    'unknown-review': { given: [openedReview()], when: { ...declare, actorId: personCalled('stranger') } },
  });
});
