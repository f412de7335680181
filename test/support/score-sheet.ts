import type { Projection } from '../../domain/projection.ts';
import type { PersonalText } from '../../events/privacy.ts';
import type { ReviewEvent } from '../../events/review-events.ts';

export type ScoreSheet = {
  readonly roundId: string | null;
  readonly state: 'open' | 'closed';
  readonly points: Readonly<Record<string, number>>;
  readonly comments: readonly (PersonalText | null)[];
  readonly eventCount: number;
};

/** The points that say: the fold of tests breaks here. */
export const POISONOUS = 99;

const total = (points: Readonly<Record<string, number>>) =>
  Object.values(points).reduce((sum, own) => sum + own, 0);

/** A small projection of reviews; its rows change lists as they change state. */
export const scoreSheet: Projection<ScoreSheet, ReviewEvent> = {
  name: 'score-sheet',
  version: 1,
  family: 'review',
  initial: { roundId: null, state: 'open', points: {}, comments: [], eventCount: 0 },
  project: (row, { event }) => {
    const counted = { ...row, eventCount: row.eventCount + 1 };
    switch (event.type) {
      case 'ReviewOpened':
        return { ...counted, roundId: event.data.roundId };
      case 'ApplicationScored': {
        const [{ points } = { points: null }] = event.data.scores;
        if (points === POISONOUS) throw new Error('this score cannot be folded');
        return {
          ...counted,
          points: { ...row.points, [event.data.personId]: points ?? 0 },
          comments: [...row.comments, event.data.comment],
        };
      }
      case 'ReviewClosed':
        return { ...counted, state: 'closed' };
      default:
        return counted;
    }
  },
  listsOf: ({ roundId, state, points }) => [
    `state/${state}`,
    ...(roundId ? [`round/${roundId}`] : []),
    total(points) >= 10 ? 'promising' : 'unclear',
  ],
  parts: { comments: 1 },
};

/** The next version of its fold, which can stomach every score. */
export const mendedScoreSheet: Projection<ScoreSheet, ReviewEvent> = {
  ...scoreSheet,
  project: (row, recorded) => {
    const { event } = recorded;
    if (event.type !== 'ApplicationScored') return scoreSheet.project(row, recorded);
    const scores = event.data.scores.map((score) => ({ ...score, points: Math.min(10, score.points ?? 0) }));
    return scoreSheet.project(row, { ...recorded, event: { ...event, data: { ...event.data, scores } } });
  },
};
