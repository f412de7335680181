import { toTheCommittee } from '../../history/committee-lines.ts';
import { toTheGrant, toThePayment } from '../../history/grant-lines.ts';
import type { Act, Leg } from '../way.ts';
import { saying } from './sent.ts';

/** What a test says of a rule. */
export const known = <Value>(value: Value) => ({ value, source: 'a test', confidence: 'assumed' as const });
/** The project is over. */
export const October: Leg = { comes: '2024-10-05' };

/** Up to the grant, and up to its money. */
export const issued: readonly Act[] = [...toTheCommittee, ...toTheGrant];
export const paid: readonly Act[] = [...toTheCommittee, ...toThePayment];

/** The proof is handed in, sent back with a question, handed in again, checked and settled; something happens in between. */
export const proven = (between: readonly Leg[] = []): readonly Leg[] => [
  ['submit-proof', 'signatory', 1],
  ...between,
  ['check-proof', 'checker', 1, saying({ questions: ['Wo ist die Liste?'] })],
  ...between,
  ['submit-proof', 'signatory', 1],
  ['check-proof', 'checker', 1],
  ...between,
  ['settle', 'office'],
  ...between,
];
