import type { ReviewEvent } from '../../events/review-events.ts';
import type { Criterion } from '../../events/rules/committee-rules.ts';
import { APPLICATION, ORGANISATION } from './application-facts.ts';
import { personCalled } from './programme-facts.ts';

/** Two criteria of five points, weighing 60 and 40 per cent. */
export const criteria: Criterion[] = [
  { criterionId: 'aims', title: 'Fits the aims', weightBasisPoints: 6_000, pointsMax: 5, anchors: [] },
  { criterionId: 'reach', title: 'Reaches people', weightBasisPoints: 4_000, pointsMax: 5, anchors: [] },
];

type Opened = Extract<ReviewEvent, { type: 'ReviewOpened' }>['data'];

export const openedReview = (changes: Partial<Opened> = {}): ReviewEvent => ({
  type: 'ReviewOpened',
  data: {
    applicationId: APPLICATION,
    programmeId: 'demokratie-leben',
    fundId: 'aktionsfonds-2024',
    roundId: 'round-1',
    organisationId: ORGANISATION,
    committeeId: 'begleitausschuss',
    criteria,
    visibility: 'own-sheet-first',
    sheetsMin: 0,
    ...changes,
  },
});

export const conflict = (word: string): ReviewEvent => ({
  type: 'ConflictOfInterestDeclared',
  data: { applicationId: APPLICATION, personId: personCalled(word), ground: 'relative', note: null },
});

export const closedReview: ReviewEvent = { type: 'ReviewClosed', data: { applicationId: APPLICATION } };

/** A sheet with so many points for each criterion, null where it does not apply. */
export const sheet = (aims: number | null, reach: number | null) => ({
  scores: [
    { criterionId: 'aims', points: aims },
    { criterionId: 'reach', points: reach },
  ],
});

/** The same as a fact, from the member called so. */
export const scoredBy = (word: string, aims: number | null, reach: number | null): ReviewEvent => ({
  type: 'ApplicationScored',
  data: {
    applicationId: APPLICATION,
    personId: personCalled(word),
    ...sheet(aims, reach),
    comment: null,
    scoredAt: '2024-02-01T10:00:00.000Z',
  },
});
