import { toTheCommittee } from '../../history/committee-lines.ts';
import type { Way } from '../way.ts';
import { about, at, becomes, joins } from './sent.ts';

/** Up to the question of the office, and up to the scores. */
const toTheQuestion = toTheCommittee.slice(0, 3);
const toTheScores = toTheCommittee.slice(0, 7);
const lapsing = {
  unanswered: { value: 'lapses' as const, source: 'a test', confidence: 'assumed' as const },
};

/** The office asks, the committee asks, and nobody is there to answer. */
const unanswered: readonly Way[] = [
  {
    name: 'nobody answers the office',
    rules: lapsing,
    legs: [
      ['release-draft', 'signatory', 1],
      ['record-advice', 'office', 1],
      ...toTheQuestion,
      { comes: '2024-02-27' },
      { comes: '2024-03-05' },
      ['set-audit-hold', 'auditor'],
      ['lift-audit-hold', 'auditor'],
      { comes: '2030-01-05' },
    ],
  },
  {
    name: 'nobody answers the committee',
    rules: lapsing,
    legs: [
      ...toTheCommittee,
      ['defer-item', 'chair'],
      ['add-item', 'office', 2],
      ['request-clarification', 'office'],
      { comes: '2024-02-27' },
      { comes: '2024-03-05' },
      ['remove-item', 'office', 1, at({ itemId: 'item-2' })],
      ['close-meeting', 'office'],
      { comes: '2030-01-05' },
      { comes: '2030-01-06' },
    ],
  },
  {
    name: 'the office says no by itself',
    legs: [...toTheQuestion, ['reject-application', 'office']],
  },
  {
    name: 'an objection to a rejection comes by letter and goes by letter, and time does the rest',
    legs: [
      ...toTheQuestion,
      ['reject-application', 'office'],
      ['post-rejection', 'office', 1],
      ['object-to-rejection', 'office'],
      ['withdraw-rejection-objection', 'second-office'],
      { comes: '2024-06-30' },
    ],
  },
];

/** Those who decide on scores have conflicts of their own. */
const conflicts: Way = {
  name: 'those who lead have conflicts',
  legs: [
    ...toTheScores,
    joins('member-3'),
    { refused: ['score-application', 'member-3', 1] },
    becomes('member-2', 'auditor'),
    { refused: ['look-behind-scores', 'member-2', 1] },
    ['set-score-visibility', 'chair', 2],
    ['look-behind-scores', 'auditor'],
    ['raise-conflict', 'chair', 1, about('member-1')],
    ['close-review', 'office'],
    ['decide-conflict', 'deputy', 1, about('member-1')],
    ['raise-conflict', 'office', 1, about('chair')],
    { refused: ['decide-conflict', 'chair', 1, about('chair')] },
    ['decide-conflict', 'deputy', 2, about('chair')],
    ['raise-conflict', 'member-2', 1, about('member-1')],
    joins('deputy'),
    { refused: ['decide-conflict', 'deputy', 1, about('member-1')] },
  ],
};

/** Who leads keeps out by their own word. */
const leadersKeepOut: Way = {
  name: 'a chair keeps out and the scores are still open',
  legs: [
    ...toTheScores,
    ['declare-conflict', 'chair'],
    { refused: ['score-application', 'chair', 1] },
    ['raise-conflict', 'member-2', 1, about('member-1')],
    ['withdraw-application', 'signatory'],
    ['order-erasure', 'nobody', 1, about('nobody')],
  ],
};

/** Ways that end before a committee decides. */
export const applicationWays: readonly Way[] = [...unanswered, conflicts, leadersKeepOut];
