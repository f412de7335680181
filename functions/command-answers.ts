import * as z from 'zod';
import { changeId, count, paymentId, proofId, sha256 } from '../events/fields.ts';
import type { AnswerForm } from '../runtime/http/described.ts';
import { Hint } from './answer-parts.ts';

const accountPutForward = z.strictObject({
  accountVersion: count().optional(),
  hint: Hint.nullable(),
});

const fileTakenIn = z.strictObject({
  isNew: z.boolean(),
  outcomes: z.record(z.string(), count()).optional().describe('How many entries led to what.'),
});

/** What commands answer besides id, version and position; a repeat that found it so already names nothing new. */
export const commandAnswers: Readonly<Record<string, AnswerForm>> = {
  'bank-file/import-bank-statement': fileTakenIn,
  'bank-file/import-bank-status': fileTakenIn,
  'cash-office/set-paying-account': accountPutForward,
  'organisation/propose-bank-account': accountPutForward,
  'grant-changes/request-change': z.strictObject({ changeId: changeId().optional() }),
  'pay-run/release-pay-run': z.strictObject({ fileSha256: sha256().optional() }),
  'payout/request-payment': z.strictObject({ paymentId: paymentId().optional() }),
  'payout/submit-proof': z.strictObject({ proofId: proofId().optional() }),
};
