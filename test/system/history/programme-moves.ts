import { PROGRAMME, rules } from '../../support/town.ts';
import type { Move } from './move.ts';
import { people, pick } from './people.ts';

const known = <Value>(value: Value) => ({ ...provenance, value });

const provenance = { source: 'a test', confidence: 'assumed' };

/** What programmes and their committees are sent with. */
export const programmeMoves: Readonly<Record<string, Move>> = {
  'establish-programme': (_history, { twist }) => ({
    body: { programmeId: pick([PROGRAMME, 'empowerment'], twist), title: 'Programm', grantor: 'Musterstadt' },
  }),
  'publish-rule-set': (_history, { twist }) => ({
    params: { programmeId: PROGRAMME },
    body: { ruleSet: { ...rules, version: 1 + (twist % 3), invitationDays: known(twist % 3 === 2 ? 7 : 0) } },
  }),
  'seat-committee': async ({ world }, { twist }) => ({
    params: { programmeId: PROGRAMME, committeeId: 'zweiter-ausschuss' },
    body: {
      ...{ title: 'Zweiter Ausschuss', term: 1 },
      seats: [
        {
          ...{
            seatId: 'one',
            name: 'Eins',
            personId: await world.personId(pick(people, twist)),
            voting: true,
          },
          office: twist % 4 === 0 ? 'member' : 'chair',
        },
      ],
    },
  }),
  'set-programme-allocation': (_history, { amountCents, twist }) => ({
    params: { programmeId: pick([PROGRAMME, 'empowerment'], twist) },
    body: {
      ...{ year: pick([2024, 2025], twist), reason: 'Bescheid des Bundes' },
      sources: [
        { sourceId: 'bund', title: 'Bund', amountCents },
        { sourceId: twist % 4 === 3 ? 'bund' : 'stadt', title: 'Stadt', amountCents: 50_000 },
      ],
    },
  }),
  'close-programme': () => ({ params: { programmeId: 'empowerment' }, body: { reason: 'Ende' } }),
};
