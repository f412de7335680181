import { application, type Move } from './move.ts';
import { pick } from './people.ts';

/** What applications are sent with, from the draft to the end of them. */
export const applicationMoves: Readonly<Record<string, Move>> = {
  'record-advice': (history, step) => ({
    ...application(history, step),
    body: { advisedOn: step.twist % 5 === 0 ? '2025-01-01' : '2024-01-02', kind: 'video' },
  }),
  'release-draft': (history, step) => ({
    ...application(history, step),
    body: { draftVersion: step.twist % 5 === 0 ? 2 : 1 },
  }),
  'hand-over-case': async (history, step) => ({
    ...application(history, step),
    body: {
      inChargeId:
        step.twist % 4 === 0
          ? null
          : await history.world.personId(pick(['second-office', 'office', 'stranger'], step.twist)),
    },
  }),
  'submit-application': application,
  'start-formal-check': application,
  'request-clarification': (history, step) => ({
    ...application(history, step),
    body: {
      dueOn: step.twist % 4 === 0 ? null : '2024-03-01',
      items: [{ field: 'title', question: 'Wie heißt das Projekt?' }],
    },
  }),
  'answer-clarification': (history, step) => ({
    ...application(history, step),
    body: { changes: step.twist % 3 === 0 ? { place: 'Mars' } : { title: 'Ein neuer Titel' } },
  }),
  'record-formal-check': (history, step) => ({
    ...application(history, step),
    body: {
      findings: [
        { item: 'sums', finding: 'met' },
        {
          item: 'in-area',
          finding: pick(['met', 'met', 'waived', 'not-met'], step.twist),
          note: 'Stuttgart',
        },
      ],
    },
  }),
  'admit-application': application,
  'reject-application': (history, step) => ({
    ...application(history, step),
    body: { reasons: ['incomplete'], explanation: 'Es fehlt der Finanzplan.' },
  }),
  'explain-rejection': (history, step) => ({
    ...application(history, step),
    body: { reasons: ['committee-against'], explanation: 'Andere Vorhaben passten besser.' },
  }),
  'withdraw-application': (history, step) => ({
    ...application(history, step),
    body: step.twist % 2 === 0 ? {} : { reason: 'Der Raum ist weg.' },
  }),
};
