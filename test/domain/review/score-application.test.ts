import { describe, test } from 'vitest';
import { organisation } from '../../../domain/organisation/organisation.ts';
import { programme } from '../../../domain/programme/programme.ts';
import { review } from '../../../domain/review/review.ts';
import { scoreApplication, scoreRefusals } from '../../../domain/review/score-application.ts';
import type { ProgrammeEvent } from '../../../events/programme-events.ts';
import type { ReviewEvent } from '../../../events/review-events.ts';
import { applicationAt } from '../../support/application-at.ts';
import { APPLICATION } from '../../support/application-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { joined, registered } from '../../support/organisation-facts.ts';
import { established, personCalled, seatOfPerson } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { closedReview, conflict, openedReview } from '../../support/sheets.ts';

const seated: ProgrammeEvent = {
  type: 'CommitteeSeated',
  data: {
    programmeId: 'demokratie-leben',
    committeeId: 'begleitausschuss',
    title: 'Begleitausschuss',
    seats: [seatOfPerson('ada'), seatOfPerson('guest', { voting: false })],
    term: 1,
  },
};

const given = specification(review, scoreApplication, {
  programme: [established, seated].reduce(programme.evolve, programme.initial),
  organisation: organisation.initial,
  application: applicationAt('admitted', { contentVersion: 2 }),
});
const opened = openedReview();
const score = {
  ...acting(personCalled('ada')),
  applicationId: APPLICATION,
  scores: [
    { criterionId: 'aims', points: 5 },
    { criterionId: 'reach', points: 0 },
  ],
  comment: null,
  contentVersion: null,
};
const handedIn: ReviewEvent = {
  type: 'ApplicationScored',
  data: {
    applicationId: APPLICATION,
    personId: personCalled('ada'),
    scores: score.scores,
    comment: null,
    scoredAt: score.now,
    contentVersion: 2,
  },
};
const withScores = (...scores: { criterionId: string; points: number | null }[]) => ({ ...score, scores });
const [aims, reach] = score.scores as [
  { criterionId: string; points: number },
  { criterionId: string; points: number },
];

describe('scoring an application', () => {
  test('counts one sheet for a voting member', () => {
    given(opened).when(score).expectEvents(handedIn);
  });

  test('lets a member replace the sheet', () => {
    given(opened, handedIn).when(score).expectEvents(handedIn);
  });

  test('counts a sheet on the version that was read, and keeps it', () => {
    given(opened)
      .when({ ...score, contentVersion: 2 })
      .expectEvents(handedIn);
  });

  test('takes «not applicable» for a criterion', () => {
    const scores = [aims, { ...reach, points: null }];
    given(opened)
      .when(withScores(...scores))
      .expectEvents({ ...handedIn, data: { ...handedIn.data, scores } });
  });

  eachRefuses(scoreRefusals, given, {
    'unknown-review': { given: [opened], when: { ...score, actorId: personCalled('stranger') } },
    'advisory-seat': { given: [opened], when: { ...score, actorId: personCalled('guest') } },
    'conflict-of-interest': { given: [opened, conflict('ada')], when: score },
    'scoring-own-organisation': {
      given: [opened],
      when: score,
      beside: {
        organisation: [registered, joined('ada', 'member')].reduce(organisation.evolve, organisation.initial),
      },
    },
    'review-closed': { given: [opened, closedReview], when: score },
    'scored-old-version': { given: [opened], when: { ...score, contentVersion: 1 } },
    'criterion-scored-twice': { given: [opened], when: withScores(aims, reach, aims) },
    'criterion-unknown': {
      given: [opened],
      when: withScores(aims, reach, { criterionId: 'luck', points: 1 }),
    },
    'criterion-missing': { given: [opened], when: withScores(aims) },
    'points-out-of-range': { given: [opened], when: withScores(aims, { ...reach, points: 6 }) },
  });

  test('does not know a review that was never opened', () => {
    given().when(score).expectRefusal('unknown-review');
  });
});
