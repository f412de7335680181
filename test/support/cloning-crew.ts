import type { Environment } from '../../runtime/ports.ts';
import { type Crew, handOn } from '../../runtime/verification/hand.ts';
import type { AnyProjection } from '../../runtime/views/row-fold.ts';

/** So many hands that are given and give back copies, as from thread to thread, and come to their ends in another order. */
export const cloningCrew = (
  surroundings: Pick<Environment, 'log' | 'views'>,
  projections: readonly AnyProjection[],
  count: number,
): Crew => {
  const hands = Array.from({ length: count }, () => handOn(surroundings, projections));
  return async (kind, tasks) => {
    const done = tasks.map(async (task, place) => {
      const hand = hands[place % count];
      if (!hand) throw new Error('no hands');
      return structuredClone(await hand[kind](structuredClone(task)));
    });
    return Promise.all(done);
  };
};
