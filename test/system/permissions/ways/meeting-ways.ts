import { committee, FUND } from '../../../support/town.ts';
import { byCirculation, toTheCommittee, toTheVote } from '../../history/committee-lines.ts';
import type { Act, Way } from '../way.ts';
import { about, at, concerning, saying } from './sent.ts';

const votes = (vote: number): readonly Act[] =>
  committee.slice(0, 3).map((member): Act => ['cast-vote', member, vote]);

/** Ways of an item, in a room. */
const itemWays: readonly Way[] = [
  {
    name: 'a conflict is raised while the vote is open',
    legs: [
      ...toTheCommittee,
      ['close-review', 'office'],
      ...toTheVote(1),
      ['raise-item-conflict', 'chair', 2, concerning('member-1')],
      ['raise-item-conflict', 'chair', 1],
      { refused: ['vote-on-item-conflict', 'chair', 1, about('member-1')] },
      ['vote-on-item-conflict', 'deputy', 1, about('member-1')],
      ['vote-on-item-conflict', 'member-2', 1, about('member-1')],
      ['vote-on-item-conflict', 'deputy', 1, about('chair')],
      ['vote-on-item-conflict', 'member-2', 1, about('chair')],
      ['decide-item-conflict', 'deputy', 1, about('member-1')],
      ['announce-end-of-vote', 'deputy'],
      ['withdraw-application', 'signatory'],
      ['remove-item', 'chair'],
      ['close-meeting', 'chair'],
    ],
  },
  {
    name: 'the committee puts it off over a question, and then on the waiting list',
    legs: [
      ...toTheCommittee,
      ['defer-item', 'office'],
      ['request-clarification', 'office'],
      ['answer-clarification', 'signatory', 1],
      ['convene-meeting', 'office', 1],
      ...toTheVote(4),
      ...votes(1),
      ['announce-end-of-vote', 'chair'],
      ['resolve-item', 'chair'],
      ['change-allocation', 'administrator', 1, saying({ allocatedCents: 40_000 })],
      ['change-allocation', 'administrator', 1, saying({ allocatedCents: 500_000 })],
      ['close-fund', 'administrator', 1, at({ fundId: FUND })],
    ],
  },
  {
    name: 'it comes onto the waiting list of a fund that is closed',
    legs: [
      ...toTheCommittee,
      ['close-fund', 'administrator', 1, at({ fundId: FUND })],
      ...toTheVote(4),
      ...votes(1),
      ['announce-end-of-vote', 'chair'],
      ['resolve-item', 'chair'],
      ['withdraw-application', 'signatory'],
    ],
  },
];

/** Ways of a vote without a room. */
const circulations: readonly Way[] = [
  { name: 'a vote by circulation is counted', legs: byCirculation },
  {
    name: 'the time of a vote by circulation is over',
    legs: [
      ...toTheCommittee.slice(0, -1),
      ['convene-circular-vote', 'office', 1],
      ['excuse-absence', 'chair', 1, about('chair')],
      ...votes(1),
      { comes: '2024-01-20' },
    ],
  },
  {
    name: 'the chair counts a vote by circulation',
    legs: [
      ...toTheCommittee.slice(0, -1),
      ['convene-circular-vote', 'chair', 1],
      ...committee.map((member): Act => ['cast-vote', member, 1]),
      ['close-circular-vote', 'chair'],
      ['sign-minutes', 'chair'],
      ['correct-minutes', 'chair'],
    ],
  },
];

/** Ways that a committee goes. */
export const meetingWays: readonly Way[] = [...itemWays, ...circulations];
