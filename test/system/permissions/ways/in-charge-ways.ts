import { committee } from '../../../support/town.ts';
import { toTheCommittee, toTheVote, votedOn } from '../../history/committee-lines.ts';
import type { Leg, Way } from '../way.ts';
import { about, becomes } from './sent.ts';

/** Whoever is put in charge leaves the office: everything behind is a case that nobody has released yet. */
const leaves: readonly Leg[] = [
  becomes('stranger', 'coordination-office'),
  ['hand-over-case', 'office', 2],
  ['end-role', 'administrator', 1, about('stranger', { role: 'coordination-office' })],
];

const left: readonly Leg[] = [...toTheCommittee.slice(0, 1), ...leaves, ...toTheCommittee.slice(1)];

/** A case goes on although nobody looks after it, wherever the committee leaves it; the next day knows. */
export const inChargeWays: readonly Way[] = [
  { name: 'nobody looks after what is put off', legs: [...left, ['defer-item', 'chair']] },
  { name: 'nor after what is recommended', legs: [...left, ...votedOn(1), { comes: '2024-02-27' }] },
  { name: 'nor after what waits for money', legs: [...left, ...votedOn(4)] },
  {
    name: 'nor after what is rejected',
    legs: [
      ...left,
      ...toTheVote(1),
      ...committee.slice(0, 3).map((member): Leg => ['cast-vote', member, 2]),
      ['announce-end-of-vote', 'chair'],
      ['resolve-item', 'chair'],
    ],
  },
];
