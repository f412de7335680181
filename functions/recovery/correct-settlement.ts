import * as z from 'zod';
import { payout } from '../../domain/payout/payout.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { recoveryPermissions } from '../../domain/permissions/recovery.ts';
import { correctSettlement as decide } from '../../domain/settlement/correct-settlement.ts';
import { LumpSumBasis } from '../../events/application-content.ts';
import { applicationId, cents, text } from '../../events/fields.ts';
import { AllowedOverrun, LineFinding } from '../../events/proof-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { leavingOut } from '../../runtime/http/leaving-out.ts';
import { readRecipientFundAndRates } from './recipient-and-rates.ts';

/** POST /applications/{applicationId}/settlement/correction */
export const correctSettlement = command({
  name: 'correct-settlement',
  permission: recoveryPermissions['correct-settlement'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    reason: text(4_000),
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
  }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: readRecipientFundAndRates,
  decide,
  refusals: {
    'unknown-grant': 404,
    'acts-for-recipient': 403,
    'released-money-before': 403,
    'case-closed': 409,
    'not-settled': 409,
    'payments-pending': 409,
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
    'finding-asks': 422,
    'corrected-basis-missing': 422,
    'settlement-unchanged': 409,
    'year-end-passed': 409,
    'release-awaited': 409,
    'fund-year-closed': 409,
    'insufficient-funds-to-restore': 409,
  },
});

export const handler = httpCommand(correctSettlement);
