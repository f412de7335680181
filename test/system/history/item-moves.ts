import { committee } from '../../support/town.ts';
import { type History, meetingOf, type Step } from './history.ts';
import { GIVEN_CENTS, type Move } from './move.ts';
import { pick } from './people.ts';

const item = (history: History, { number }: Step) => ({
  meetingId: meetingOf(history, number),
  itemId: 'item-1',
});

const aboutWhom = ({ world }: History, { twist }: Step) => world.personId(pick(committee, twist));

/** What is sent about one item of an agenda, up to the end of the meeting. */
export const itemMoves: Readonly<Record<string, Move>> = {
  'consent-to-item': (history, step) => ({ params: { ...item(history, step), itemId: 'item-2' } }),
  'excuse-absence': async (history, step) => ({
    params: {
      meetingId: meetingOf(history, step.number),
      personId: await history.world.personId(pick(committee, step.twist)),
    },
  }),
  'raise-item-conflict': async (history, step) => ({
    params: item(history, step),
    body: {
      ground: 'relative',
      ...(step.twist % 2 === 0 && { personId: await aboutWhom(history, step), reason: 'Verwandt' }),
    },
  }),
  'vote-on-item-conflict': async (history, step) => ({
    params: { ...item(history, step), personId: await aboutWhom(history, step) },
    body: { isConflict: step.twist % 3 !== 0 },
  }),
  'decide-item-conflict': async (history, step) => ({
    params: { ...item(history, step), personId: await aboutWhom(history, step) },
  }),
  'announce-end-of-vote': (history, step) => ({ params: item(history, step) }),
  'call-item': (history, step) => ({
    params: item(history, step),
    body: {
      outcome: pick(['grant', 'grant', 'grant', 'grant-amount-open', 'waitlist', 'reject'], step.twist),
      amountCents: pick([0, GIVEN_CENTS, GIVEN_CENTS, step.amountCents], step.twist),
    },
  }),
  'cast-vote': (history, step) => ({
    params: item(history, step),
    body: { vote: pick(['yes', 'yes', 'no', 'abstain'], step.twist) },
  }),
  'resolve-item': (history, step) => ({ params: item(history, step) }),
  'defer-item': (history, step) => ({ params: item(history, step), body: { reason: 'open-question' } }),
  'remove-item': (history, step) => ({ params: item(history, step) }),
  'close-meeting': (history, step) => ({ params: { meetingId: meetingOf(history, step.number) } }),
};
