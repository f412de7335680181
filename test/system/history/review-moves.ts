import type { History, Step } from './history.ts';
import { application, type Move } from './move.ts';
import { people, pick } from './people.ts';

/** The member whom a conflict is about: mostly the same one, so that raising and deciding meet. */
const memberFor = ({ world }: History, { twist }: Step) =>
  world.personId(twist % 5 === 0 ? pick(people, twist) : 'member-1');

/** What is sent about the scores of an application, and about conflicts that keep members out of them. */
export const reviewMoves: Readonly<Record<string, Move>> = {
  'declare-conflict': (history, step) => ({ ...application(history, step), body: { ground: 'relative' } }),
  'score-application': (history, step) => ({
    ...application(history, step),
    body: {
      scores: [
        { criterionId: 'aims', points: step.twist % 7 },
        { criterionId: step.twist % 5 === 0 ? 'style' : 'reach', points: step.twist % 4 === 0 ? null : 3 },
      ],
    },
  }),
  'raise-conflict': async (history, step) => ({
    params: { ...application(history, step).params, personId: await memberFor(history, step) },
    body: { ground: 'relative', reason: 'Die Schwester leitet das Projekt.' },
  }),
  'decide-conflict': async (history, step) => ({
    params: { ...application(history, step).params, personId: await memberFor(history, step) },
    body: { isConflict: step.twist % 2 === 0, reason: 'Nach Aussprache.' },
  }),
  'set-score-visibility': (history, step) => ({
    ...application(history, step),
    body: {
      visibility: pick(['open', 'own-sheet-first', 'after-closing'], step.twist),
      reason: 'Die Beratung beginnt.',
    },
  }),
  'look-behind-scores': (history, step) => ({
    ...application(history, step),
    body: { reason: 'Nach einer Beschwerde.' },
  }),
  'close-review': application,
};
