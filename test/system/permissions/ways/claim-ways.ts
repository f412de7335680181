import { toTheCommittee } from '../../history/committee-lines.ts';
import { toTheGrant, toThePayment } from '../../history/grant-lines.ts';
import { byContract } from '../../history/history.ts';
import type { Leg, Way } from '../way.ts';
import { saying } from './sent.ts';
import { issued, October, paid, proven } from './stretches.ts';

const heard: readonly Leg[] = [
  ['open-hearing', 'office', 1],
  ['answer-hearing', 'signatory'],
  ['drop-hearing', 'office'],
];
const noRelief: readonly Leg[] = [
  ['propose-write-off', 'cashier'],
  { refused: ['write-off-claim', 'cashier', 1] },
  ['write-off-claim', 'treasurer', 3],
];
const pursued: readonly Leg[] = [...heard, ...noRelief];

const partRevoked: readonly Leg[] = [
  ['open-hearing', 'office', 1],
  ['answer-hearing', 'signatory'],
  ['revoke-grant', 'office', 1, saying({ amountCents: 10_000 })],
];

/** Ways of money that is asked back. */
export const claimWays: readonly Way[] = [
  {
    name: 'a part is revoked, and everything about that claim happens in every state',
    legs: [...paid, October, ...partRevoked, { comes: '2024-11-25' }, ...pursued, ...proven(pursued)],
  },
  {
    name: 'a part is revoked and not yet due when the proof comes',
    legs: [...paid, October, ...partRevoked, ...proven()],
  },
  {
    name: 'a part is revoked before the grant is accepted',
    legs: [...issued, October, ...partRevoked, ['post-act', 'office', 1]],
  },
  {
    name: 'a grant is given up after a part of it was revoked',
    legs: [
      ...paid,
      October,
      ...partRevoked,
      ['open-hearing', 'office', 1],
      ['answer-hearing', 'signatory'],
      ['renounce-grant', 'signatory', 2],
      ['post-act', 'office', 1],
      ['file-objection', 'signatory', 11],
      ['withdraw-objection', 'signatory', 11],
      ['propose-write-off', 'cashier'],
      ['write-off-claim', 'office', 3],
      { comes: '2024-11-25' },
    ],
  },
  {
    name: 'a claim that nobody pursues any more is paid after all',
    legs: [
      ...paid,
      October,
      ['open-hearing', 'office', 1],
      ['answer-hearing', 'signatory'],
      ['revoke-grant', 'office', 1],
      ['post-act', 'office', 1],
      ['file-objection', 'signatory', 11],
      ['decide-objection', 'office', 11],
      ['waive-interest', 'office', 2],
      ['propose-write-off', 'cashier', 2],
      ['write-off-claim', 'treasurer', 1],
      ['close-case', 'office'],
      ['book-refund-received', 'treasurer', 1],
    ],
  },
  {
    name: 'a contract',
    rules: byContract,
    legs: [
      ...toTheCommittee,
      ...toTheGrant.slice(0, -1),
      October,
      ...toThePayment.slice(toTheGrant.length - 1),
      ...proven(),
    ],
  },
];
