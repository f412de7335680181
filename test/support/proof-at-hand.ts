import { payout } from '../../domain/payout/payout.ts';
import { type SubmitProof, submitProof } from '../../domain/proof/submit-proof.ts';
import type { ParticipantList } from '../../events/proof-events.ts';
import { acting, specification } from './given.ts';
import { paid } from './payment-facts.ts';
import { APPLICATION, accepted, granted, lumpSums, person } from './payout-facts.ts';
import { lumpSumsOf } from './plan-facts.ts';
import { byReceipts, receipts } from './proof-facts.ts';
import { recipient } from './recipient.ts';

export const given = specification(payout, submitProof, { organisation: recipient() });
export const prove = (changes: Partial<SubmitProof> = {}): SubmitProof => ({
  ...acting(person('member'), '2024-10-05T10:00:00.000Z'),
  applicationId: APPLICATION,
  ...byReceipts,
  receipts,
  ...changes,
});
export const history = [granted(), accepted, ...paid('a', 250_000)];
export const flat = [granted({ financing: 'lump-sum', lumpSums }), accepted, ...paid('a', 250_000)];
export const lumpSumBasis = lumpSumsOf(40, [{ quarterHours: 24, contractFeeCents: 50_000 }]);
export const list = (number: number, participantCount: number, changes: Partial<ParticipantList> = {}) => ({
  ...{
    number,
    event: 'Stadtteilfest',
    heldOn: '2024-05-04',
    kind: 'signed' as const,
    participantCount,
    witnessCount: 0,
    fileDigest: null,
  },
  ...changes,
});
export const feeContracts = [
  {
    ...{ number: 1, servedOn: '2024-05-04', quarterHours: 24 },
    ...{ contractFeeCents: 50_000, invoicedCents: 50_000, fileDigest: null },
  },
];
export const counted = { receipts: [], lumpSumBasis, participantLists: [list(1, 40)], feeContracts };
