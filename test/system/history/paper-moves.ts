import { application, type Move } from './move.ts';
import { people, pick } from './people.ts';

/** What is sent about papers that are kept, and about people who want to be forgotten. */
export const paperMoves: Readonly<Record<string, Move>> = {
  'set-audit-hold': (history, step) => ({ ...application(history, step), body: { reason: 'Prüfung' } }),
  'lift-audit-hold': application,
  'order-erasure': async ({ world }, { twist }) => ({
    params: { personId: await world.personId(pick(people, twist)) },
  }),
};
