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
    ruleSet: { ruleSetId: 'rules', version: 1 },
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
    contentVersion: 1,
  },
});

/** Somebody says that a member has a conflict. */
export const conflictRaised = (word: string, raisedBy: string): ReviewEvent => ({
  type: 'ReviewConflictRaised',
  data: {
    applicationId: APPLICATION,
    personId: personCalled(word),
    raisedBy: personCalled(raisedBy),
    ground: 'relative',
    reason: 'Der Bruder leitet das Projekt.',
  },
});

/** What the committee decided about it. */
export const conflictDecided = (word: string, decidedBy: string, isConflict: boolean): ReviewEvent => ({
  type: 'ReviewConflictDecided',
  data: {
    applicationId: APPLICATION,
    personId: personCalled(word),
    isConflict,
    decidedBy: personCalled(decidedBy),
    reason: 'Nach Aussprache einstimmig.',
  },
});

/** Who sees the sheets of others from then on. */
export const visibilitySet = (setBy: string, visibility: Opened['visibility']): ReviewEvent => ({
  type: 'ScoreVisibilitySet',
  data: { applicationId: APPLICATION, visibility, setBy: personCalled(setBy), reason: 'Beratung beginnt' },
});

/** An office looked at sealed sheets. */
export const lookedBehind = (word: string): ReviewEvent => ({
  type: 'ScoresLookedBehind',
  data: { applicationId: APPLICATION, personId: personCalled(word), reason: 'Beschwerde' },
});
