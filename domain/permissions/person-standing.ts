import type { Acting } from '../aggregate.ts';
import { type Standing, ties } from './permission.ts';

/** Whether an action on a person is about whoever acts. */
export const toPerson = (command: Pick<Acting, 'actorId'> & { readonly personId: string }): Standing => ({
  relations: ties(['oneself', command.personId === command.actorId]),
  state: 'any',
});

/** What holds for the whole partnership has one state, and nobody has a relation to it. */
export const toPartnership = (): Standing => ({ relations: new Set(), state: 'any' });
