import * as z from 'zod';
import { payout } from '../../domain/payout/payout.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { payoutPermissions } from '../../domain/permissions/payout.ts';
import { submitProof as decide } from '../../domain/proof/submit-proof.ts';
import { applicationId } from '../../events/fields.ts';
import { ProofOfUse } from '../../events/proof-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { leavingOut } from '../../runtime/http/leaving-out.ts';
import { readRecipient } from './recipient.ts';

/** POST /applications/{applicationId}/proof */
export const submitProof = command({
  name: 'submit-proof',
  permission: payoutPermissions['submit-proof'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: leavingOut(ProofOfUse),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'grant-not-accepted': 409,
    'already-settled': 409,
    'case-closed': 409,
    'renounced-before': 409,
    'grant-revoked': 409,
    'nothing-paid-yet': 409,
    'proof-handed-in': 409,
    'receipts-not-asked': 422,
    'receipts-missing': 422,
    'proof-basis-missing': 422,
    'proof-basis-not-asked': 422,
    'own-funds-unsaid': 422,
    'own-funds-over-other-funds': 422,
    'reported-funds-unsaid': 422,
    'reported-funds-over-proof': 422,
    'receipt-number-twice': 422,
    'receipt-without-amount': 422,
    'receipt-line-unknown': 422,
    'receipt-outside-period': 422,
    'receipt-in-future': 422,
    'receipt-tax-over-amount': 422,
    'receipt-tax-missing': 422,
    'kilometres-over-rate': 422,
    'offers-missing': 422,
    'lists-not-asked': 422,
    'participant-lists-missing': 422,
    'list-number-twice': 422,
    'list-outside-period': 422,
    'list-in-future': 422,
    'list-unwitnessed': 422,
    'participants-differ-from-lists': 422,
    'fee-contract-outside-period': 422,
    'fee-invoiced-over-contract': 422,
    'fee-contracts-differ': 422,
  },
  answer: ([first]) => (first?.type === 'ProofSubmitted' ? { proofId: first.data.proofId } : {}),
});

export const handler = httpCommand(submitProof);
