import { describe, expect, test } from 'vitest';
import { type Application, application } from '../../../domain/application/application.ts';
import { fund } from '../../../domain/fund/fund.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import { reviewScores } from '../../../domain/review/score-facts.ts';
import {
  enterWaitingList,
  enterWaitingListRefusals,
} from '../../../domain/waiting-list/enter-waiting-list.ts';
import { applicationAt } from '../../support/application-at.ts';
import { APPLICATION, submitted } from '../../support/application-facts.ts';
import {
  application as applicationCalled,
  fundOpened,
  RESOLUTION,
  waiting,
} from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { joined, registered } from '../../support/organisation-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { conflict, openedReview, scoredBy } from '../../support/sheets.ts';

const FUND = 'aktionsfonds-2024';

describe('entering the waiting list', () => {
  const scores = [openedReview(), scoredBy('ada', 5, 5), scoredBy('bo', 0, 5), conflict('bo')];
  const given = specification(fund, enterWaitingList, {
    application: applicationAt('waitlisted') as Application,
    organisation: [registered].reduce(organisation.evolve, organisation.initial),
    scores: scores.reduce(reviewScores.evolve, reviewScores.initial),
  });
  const enter = {
    ...acting('reaction:apply-resolutions'),
    ...{ fundId: FUND, roundId: 'round-1', applicationId: APPLICATION, resolution: RESOLUTION },
  };

  test('keeps the scores that count at that moment', () => {
    const { decision } = given(fundOpened()).when(enter);
    expect(decision).toMatchObject({
      accepted: [
        {
          type: 'WaitingListEntered',
          data: {
            applicationId: APPLICATION,
            meanShare: { numerator: '1', denominator: '1' },
            firstCriterionShare: { numerator: '1', denominator: '1' },
          },
        },
      ],
    });
  });

  test('leaves out the sheet of whoever acts for the applicant since', () => {
    const { decision } = given(fundOpened()).when(enter, {
      organisation: [registered, joined('ada', 'member')].reduce(organisation.evolve, organisation.initial),
    });
    expect(decision).toMatchObject({ accepted: [{ data: { meanShare: null } }] });
  });

  test('happens once for each resolution, and not when the committee went on since', () => {
    const once = { ...waiting('x', 1, 1), applicationId: APPLICATION, resolution: RESOLUTION };
    given(fundOpened(), { type: 'WaitingListEntered', data: once }).when(enter).expectEvents();
    for (const other of [
      { ...once, applicationId: applicationCalled('x') },
      { ...once, resolution: { ...RESOLUTION, meetingId: `mtg_${'9'.repeat(26)}` } },
      { ...once, resolution: { ...RESOLUTION, itemId: 'item-2' } },
    ])
      expect(
        given(fundOpened(), { type: 'WaitingListEntered', data: other }).when(enter).decision,
      ).toMatchObject({
        accepted: [
          { type: 'WaitingListEntered', data: { applicationId: APPLICATION, resolution: RESOLUTION } },
        ],
      });
    given(fundOpened())
      .when(enter, { application: application.evolve(application.initial, submitted()) })
      .expectEvents();
  });

  eachRefuses(enterWaitingListRefusals, given, {
    'unknown-fund': { given: [], when: enter },
    'unknown-application': {
      given: [fundOpened()],
      when: enter,
      beside: { application: application.initial },
    },
  });
});
