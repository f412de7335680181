import { withDigestNow } from '../../../functions/meeting/minutes-digest.ts';
import { applicationIdOf, committee, PROGRAMME } from '../../support/town.ts';
import { meetingOf } from './history.ts';
import { GIVEN_CENTS, type Move } from './move.ts';
import { people, pick } from './people.ts';

const comingBackTo = (number: number) => ({
  reconsidered: [{ applicationId: applicationIdOf(number), reason: 'Es kam Geld zurück.' }],
});

/** What is sent to meet, in a room or by circulation, and to put items on the agenda. */
export const meetingMoves: Readonly<Record<string, Move>> = {
  'convene-meeting': ({ world }, { number, twist }) => ({
    body: {
      ...{ programmeId: PROGRAMME, committeeId: 'begleitausschuss', title: 'Sitzung', place: 'Rathaus' },
      ...{ startsAt: world.environment.clock.now(), isSecondMeeting: twist % 6 === 0 },
      ...(twist % 4 === 2 ? comingBackTo(number) : { applicationIds: [applicationIdOf(number)] }),
      urgency: 'Es eilt.',
    },
  }),
  'record-presence': async (history, step) => ({
    params: {
      meetingId: meetingOf(history, step.number),
      personId: await history.world.personId(pick(step.twist % 9 === 0 ? people : committee, step.twist)),
    },
    body: { isPresent: step.twist % 8 !== 0 },
  }),
  'convene-circular-vote': (_history, { number, twist }) => ({
    body: {
      ...{ programmeId: PROGRAMME, committeeId: 'begleitausschuss', title: 'Umlauf' },
      motions: [
        {
          ...{ applicationId: applicationIdOf(number), outcome: 'grant' },
          amountCents: twist % 5 === 0 ? 0 : GIVEN_CENTS,
        },
      ],
    },
  }),
  'record-remark': (history, step) => ({
    params: { meetingId: meetingOf(history, step.number) },
    body: { text: 'Das Gremium dankt der Gruppe.', itemId: step.twist % 4 === 0 ? 'item-9' : null },
  }),
  'sign-minutes': async (history, step) => {
    const params = { meetingId: meetingOf(history, step.number) };
    const { environment, tenant } = history.world;
    return { params, body: { digest: (await withDigestNow({ params }, environment, tenant)).digestNow } };
  },
  'correct-minutes': (history, step) => ({
    params: { meetingId: meetingOf(history, step.number) },
    body: { text: 'Die Sitzung begann um 18 Uhr.', reason: 'Verschrieben' },
  }),
  'object-to-circular-vote': (history, step) => ({ params: { meetingId: meetingOf(history, step.number) } }),
  'close-circular-vote': (history, step) => ({ params: { meetingId: meetingOf(history, step.number) } }),
  'object-to-urgency': (history, step) => ({ params: { meetingId: meetingOf(history, step.number) } }),
  'add-item': (history, { number, twist }) => ({
    params: { meetingId: meetingOf(history, number) },
    body: {
      applicationId: applicationIdOf(twist % 2 === 0 ? number : 3 - number),
      reconsideredFor: twist % 3 === 0 ? 'Es kam Geld zurück.' : null,
    },
  }),
};
