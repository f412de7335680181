import type { Act, Way } from '../way.ts';
import { issued, known, October, paid, proven } from './stretches.ts';

const byPost: Act = ['post-notice', 'office', 1];
const inPortal: Act = ['post-notice', 'office', 2];

/** Ways of a notice, with an objection, a hearing or a change that stays open. */
export const noticeWays: readonly Way[] = [
  {
    name: 'an objection, a notice in the portal and a change stay open to the end',
    legs: [
      ...paid,
      October,
      inPortal,
      ['request-change', 'signatory', 2],
      ['file-objection', 'signatory'],
      ...proven(),
      ['book-refund-received', 'treasurer', 1],
      ['close-case', 'office'],
    ],
  },
  {
    name: 'a notice goes by post when the project is over',
    legs: [...paid, October, byPost, ...proven()],
  },
  {
    name: 'nobody accepts a grant',
    rules: { acceptWithinDays: known(14) },
    legs: [...issued, byPost, { comes: '2024-04-05' }],
  },
  {
    name: 'a grant is given up with everything open',
    legs: [
      ...paid,
      October,
      inPortal,
      ['request-change', 'signatory', 2],
      ['file-objection', 'signatory'],
      ['renounce-grant', 'signatory', 2],
    ],
  },
  {
    name: 'a grant is revoked before it is accepted, with everything open',
    legs: [
      ...issued,
      October,
      inPortal,
      ['open-hearing', 'office', 1],
      ['answer-hearing', 'signatory'],
      ['file-objection', 'second-office'],
      ['revoke-grant', 'office', 1],
    ],
  },
  {
    name: 'a grant is revoked while a change is open',
    legs: [
      ...paid,
      October,
      ['request-change', 'signatory', 2],
      ['open-hearing', 'office', 1],
      ['answer-hearing', 'signatory'],
      ['revoke-grant', 'office', 1],
      ['charge-cost', 'treasurer'],
    ],
  },
];
