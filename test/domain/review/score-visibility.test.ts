import { describe, test } from 'vitest';
import { organisation } from '../../../domain/organisation/organisation.ts';
import { programme } from '../../../domain/programme/programme.ts';
import { lookBehindRefusals, lookBehindScores } from '../../../domain/review/look-behind-scores.ts';
import { review } from '../../../domain/review/review.ts';
import { setScoreVisibility, visibilityRefusals } from '../../../domain/review/set-score-visibility.ts';
import { APPLICATION } from '../../support/application-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { joined, registered } from '../../support/organisation-facts.ts';
import { established, personCalled, seated } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { closedReview, conflict, lookedBehind, openedReview, visibilitySet } from '../../support/sheets.ts';

const itsProgramme = [established, seated].reduce(programme.evolve, programme.initial);
const opened = openedReview();
const by = (word: string, role?: string) => ({
  ...acting(personCalled(word)),
  roles: new Set(role ? [role] : []),
});

describe('switching who sees the sheets of others', () => {
  const given = specification(review, setScoreVisibility, {
    programme: itsProgramme,
    organisation: organisation.initial,
  });
  const open = {
    ...by('ada'),
    ...{ applicationId: APPLICATION, visibility: 'open' as const, reason: 'Beratung beginnt' },
  };

  test('is for the chair and the office, and on record', () => {
    given(opened).when(open).expectEvents(visibilitySet('ada', 'open'));
    given(opened)
      .when({ ...open, ...by('office', 'coordination-office') })
      .expectEvents(visibilitySet('office', 'open'));
  });

  test('to what it is changes nothing', () => {
    given(opened, visibilitySet('ada', 'open')).when(open).expectEvents();
  });

  eachRefuses(visibilityRefusals, given, {
    'unknown-review': { given: [opened], when: { ...open, ...by('stranger') } },
    'not-leading-committee': { given: [opened], when: { ...open, ...by('bo') } },
    'keeps-out-of-review': { given: [opened, conflict('ada')], when: open },
    'review-closed': { given: [opened, closedReview], when: open },
  });
});

describe('looking behind sealed sheets', () => {
  const given = specification(review, lookBehindScores, {
    programme: itsProgramme,
    organisation: organisation.initial,
  });
  const look = { ...by('audit', 'auditor'), applicationId: APPLICATION, reason: 'Beschwerde' };

  test('is on record, once for each person', () => {
    given(openedReview({ visibility: 'after-closing' }))
      .when(look)
      .expectEvents(lookedBehind('audit'));
    given(opened, lookedBehind('audit')).when(look).expectEvents();
    given(opened, lookedBehind('other')).when(look).expectEvents(lookedBehind('audit'));
  });

  eachRefuses(lookBehindRefusals, given, {
    'unknown-review': { given: [], when: look },
    'look-behind-with-seat': { given: [opened], when: { ...look, ...by('bo', 'auditor') } },
    'look-behind-own-organisation': {
      given: [opened],
      when: look,
      beside: {
        organisation: [registered, joined('audit', 'member')].reduce(
          organisation.evolve,
          organisation.initial,
        ),
      },
    },
  });
});
