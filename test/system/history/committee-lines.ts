import { committee } from '../../support/town.ts';
import type { Line } from './line.ts';

/** From the first line to an agenda. */
export const toTheCommittee: readonly Line[] = [
  ['submit-application', 'signatory'],
  ['start-formal-check', 'office'],
  ['request-clarification', 'office'],
  ['answer-clarification', 'signatory', 1],
  ['admit-application', 'office'],
  ['score-application', 'member-1', 1],
  ['score-application', 'member-2', 3],
  ['convene-meeting', 'chair', 1],
];

/** Everyone but one member comes, and the motion of this number is put. */
export const toTheVote = (motion: number): readonly Line[] => [
  ['record-presence', 'chair', 5],
  ['record-presence', 'chair', 1],
  ['record-presence', 'chair', 2],
  ['record-presence', 'chair', 3],
  ['call-item', 'chair', motion],
];

/** Three of those who are there vote on it. */
export const votedOn = (motion: number): readonly Line[] => [
  ...toTheVote(motion),
  ...committee.slice(0, 3).map((member): Line => ['cast-vote', member, 1]),
  ['announce-end-of-vote', 'chair'],
  ['resolve-item', 'chair'],
];

/** A conflict that the others decide, and one that the member admits; then the committee comes back to its resolution. */
export const conflictsAndASecondLook: readonly Line[] = [
  ['record-presence', 'chair', 5],
  ['record-presence', 'chair', 1],
  ['raise-item-conflict', 'chair', 4],
  ['vote-on-item-conflict', 'chair', 4],
  ['vote-on-item-conflict', 'deputy', 4],
  ['decide-item-conflict', 'chair', 4],
  ...votedOn(1),
  ['convene-meeting', 'chair', 2],
  ['raise-item-conflict', 'member-3', 1],
  ['record-presence', 'chair', 5],
  ['decide-item-conflict', 'chair', 4],
  ...votedOn(7),
];

/** A meeting that was convened late: somebody objects, the item is put off and put on the agenda again. */
export const lateInvitation: readonly Line[] = [
  ['publish-rule-set', 'administrator', 2],
  ['adopt-round-rules', 'administrator', 2],
  ...toTheCommittee,
  ['excuse-absence', 'member-2', 3],
  ['object-to-urgency', 'member-1'],
  ['defer-item', 'chair'],
  ['add-item', 'chair', 2],
  ['consent-to-item', 'member-1'],
];

/** Two votes by circulation: to the first a member objects, in the second everyone votes. */
export const byCirculation: readonly Line[] = [
  ...toTheCommittee.slice(0, -1),
  ['convene-circular-vote', 'office', 1],
  ['cast-vote', 'member-1', 1],
  ['object-to-circular-vote', 'member-2'],
  ['convene-circular-vote', 'chair', 1],
  ...committee.map((member): Line => ['cast-vote', member, 1]),
  ['close-circular-vote', 'office'],
  ['record-remark', 'office', 1],
  ['sign-minutes', 'chair'],
  ['correct-minutes', 'office'],
];

/** From the letter of a rejection over an objection to a new decision. */
export const theRejection: readonly Line[] = [
  ['post-rejection', 'office', 2],
  ['retrieve-rejection', 'signatory'],
  ['object-to-rejection', 'signatory'],
  ['decide-rejection-objection', 'office', 2],
];
