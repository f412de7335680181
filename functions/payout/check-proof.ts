import * as z from 'zod';
import { payout } from '../../domain/payout/payout.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { payoutPermissions } from '../../domain/permissions/payout.ts';
import { checkProof as decide } from '../../domain/proof/check-proof.ts';
import { LumpSumBasis } from '../../events/application-content.ts';
import { applicationId, cents, proofId, text } from '../../events/fields.ts';
import { AllowedOverrun, LineFinding } from '../../events/proof-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { leavingOut } from '../../runtime/http/leaving-out.ts';
import { readRecipient } from './recipient.ts';

/** POST /applications/{applicationId}/proof/check */
export const checkProof = command({
  name: 'check-proof',
  permission: payoutPermissions['check-proof'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    findings: z.array(LineFinding).max(500).default([]),
    overruns: z.array(AllowedOverrun).max(60).default([]),
    verifiedBasis: leavingOut(LumpSumBasis.nullable()).default(null),
    otherFunds: z
      .strictObject({
        recognisedCents: cents(),
        ownCents: cents().nullable().default(null),
        reason: text(500),
      })
      .nullable()
      .default(null),
    questions: z.array(text(500)).max(50).default([]),
    proofId: proofId().nullable().default(null),
  }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipient,
  decide,
  refusals: {
    'unknown-grant': 404,
    'acts-for-recipient': 403,
    'released-money-before': 403,
    'proof-replaced': 409,
    'no-proof-to-check': 409,
    'receipt-judged-twice': 422,
    'receipt-unknown': 422,
    'receipt-not-judged': 422,
    'recognised-over-receipt': 422,
    'recognised-over-net': 422,
    'recognised-in-part': 422,
    'finding-without-reason': 422,
    'overrun-line-unknown': 422,
    'overrun-line-twice': 422,
    'overrun-over-recognised': 422,
    'own-funds-unsaid': 422,
    'own-funds-over-other-funds': 422,
    'verified-over-proof': 422,
    'verified-basis-missing': 422,
    'verified-basis-not-asked': 422,
  },
});

export const handler = httpCommand(checkProof);
