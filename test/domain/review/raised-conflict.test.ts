import { describe, expect, test } from 'vitest';
import { organisation } from '../../../domain/organisation/organisation.ts';
import { programme } from '../../../domain/programme/programme.ts';
import { decideConflict, decideConflictRefusals } from '../../../domain/review/decide-conflict.ts';
import { raiseConflict, raiseConflictRefusals } from '../../../domain/review/raise-conflict.ts';
import { review } from '../../../domain/review/review.ts';
import { hasEnoughSheets } from '../../../domain/review/review-rules.ts';
import type { ReviewEvent } from '../../../events/review-events.ts';
import { APPLICATION } from '../../support/application-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { established, personCalled, seatOfPerson } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import {
  closedReview,
  conflict,
  conflictDecided,
  conflictRaised,
  openedReview,
  scoredBy,
} from '../../support/sheets.ts';

const seats = [
  seatOfPerson('ada', { office: 'chair' }),
  seatOfPerson('dee', { office: 'deputy' }),
  seatOfPerson('bo'),
];
const others = {
  programme: [
    established,
    {
      type: 'CommitteeSeated' as const,
      data: {
        ...{ programmeId: 'demokratie-leben', committeeId: 'begleitausschuss', title: 'Begleitausschuss' },
        ...{ seats, term: 1 },
      },
    },
  ].reduce(programme.evolve, programme.initial),
  organisation: organisation.initial,
};
const opened = openedReview();
const by = (word: string, role?: string) => ({
  ...acting(personCalled(word)),
  roles: new Set(role ? [role] : []),
});

describe('raising a conflict of interest of somebody else', () => {
  const given = specification(review, raiseConflict, others);
  const raise = {
    ...by('dee'),
    ...{ applicationId: APPLICATION, personId: personCalled('bo'), ground: 'relative' as const },
    reason: 'Der Bruder leitet das Projekt.',
  };

  test('is for everybody on the committee and for the office, also after the review', () => {
    given(opened).when(raise).expectEvents(conflictRaised('bo', 'dee'));
    given(opened, closedReview)
      .when({ ...raise, ...by('office', 'coordination-office') })
      .expectEvents(conflictRaised('bo', 'office'));
  });

  test('changes nothing where it is known or being decided', () => {
    given(opened, conflict('bo')).when(raise).expectEvents();
    given(opened, conflictRaised('bo', 'ada')).when(raise).expectEvents();
  });

  eachRefuses(raiseConflictRefusals, given, {
    'unknown-review': { given: [opened], when: { ...raise, ...by('stranger') } },
    'raised-without-seat': { given: [opened], when: { ...raise, personId: personCalled('stranger') } },
    'raised-against-oneself': { given: [opened], when: { ...raise, ...by('bo') } },
  });
});

describe('deciding about it', () => {
  const given = specification(review, decideConflict, others);
  const raised = conflictRaised('bo', 'dee');
  const decide = {
    ...by('ada'),
    ...{ applicationId: APPLICATION, personId: personCalled('bo'), isConflict: true },
    reason: 'Nach Aussprache einstimmig.',
  };

  test('excludes the member or clears it, without the member', () => {
    given(opened, raised)
      .when(decide)
      .expectEvents(conflictDecided('bo', 'ada', true));
    given(opened, raised)
      .when({ ...decide, isConflict: false })
      .expectEvents(conflictDecided('bo', 'ada', false));
  });

  test('is done once', () => {
    given(opened, raised, conflictDecided('bo', 'ada', false))
      .when(decide)
      .expectRefusal('conflict-not-open');
  });

  eachRefuses(decideConflictRefusals, given, {
    'unknown-review': { given: [opened, raised], when: { ...decide, ...by('stranger') } },
    'conflict-not-open': { given: [opened], when: decide },
    'deciding-own-conflict': { given: [opened, raised], when: { ...decide, ...by('bo') } },
    'not-leading-committee': {
      given: [opened, raised],
      when: { ...decide, ...by('office', 'coordination-office') },
    },
    'keeps-out-of-review': { given: [opened, raised, conflict('ada')], when: decide },
    'deciding-what-one-raised': { given: [opened, raised], when: { ...decide, ...by('dee') } },
  });
});

describe('the least number of sheets', () => {
  const three: readonly ReviewEvent[] = [
    openedReview({ sheetsMin: 3 }),
    ...['ada', 'bo', 'dee'].map((word) => scoredBy(word, 3, 3)),
  ];
  const reviewAfter = (...more: ReviewEvent[]) => [...three, ...more].reduce(review.evolve, review.initial);

  test('is not met while a conflict is undecided or after an exclusion', () => {
    expect(hasEnoughSheets(reviewAfter())).toBe(true);
    const short = { sheetCount: 2, sheetsMin: 3 };
    const raised = conflictRaised('bo', 'dee');
    expect(hasEnoughSheets(reviewAfter(raised))).toEqual(short);
    expect(hasEnoughSheets(reviewAfter(raised, conflictDecided('bo', 'ada', true)))).toEqual(short);
    expect(hasEnoughSheets(reviewAfter(raised, conflictDecided('bo', 'ada', false)))).toBe(true);
    expect(hasEnoughSheets(reviewAfter(conflict('bo')))).toEqual(short);
  });

  test('counts a member once, however often the sheet was replaced', () => {
    expect(
      hasEnoughSheets(
        [openedReview({ sheetsMin: 2 }), scoredBy('ada', 3, 3), scoredBy('ada', 4, 4)].reduce(
          review.evolve,
          review.initial,
        ),
      ),
    ).toEqual({ sheetCount: 1, sheetsMin: 2 });
  });
});
