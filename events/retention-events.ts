import * as z from 'zod';
import { applicationId, code, day, personId, text } from './fields.ts';
import { personal } from './privacy.ts';
import { RetentionRule } from './rules/grant-rules.ts';

/** From now on it is known until when the papers of a case are kept; a later start replaces an earlier one. */
const RetentionStarted = z.strictObject({
  type: z.literal('RetentionStarted'),
  data: z.strictObject({
    applicationId: applicationId(),
    /** The proof of use was presented, the application ended without a grant, or a grant was closed without a proof. */
    ground: code('proof-of-use', 'not-granted', 'closed-without-proof'),
    fromOn: day(),
    rule: RetentionRule,
    keptUntilOn: day(),
  }),
});

/** An audit needs the papers: nothing of the case is erased until the hold is lifted. */
const AuditHoldSet = z.strictObject({
  type: z.literal('AuditHoldSet'),
  data: z.strictObject({ applicationId: applicationId(), reason: personal(text(500)), setBy: personId() }),
});

const AuditHoldLifted = z.strictObject({
  type: z.literal('AuditHoldLifted'),
  data: z.strictObject({ applicationId: applicationId(), liftedBy: personId() }),
});

/** The period is over: the key of the case is destroyed; sums, days and decisions stay. */
const CaseErased = z.strictObject({
  type: z.literal('CaseErased'),
  data: z.strictObject({ applicationId: applicationId(), keptUntilOn: day(), erasedOn: day() }),
});

export const RetentionEvent = z.discriminatedUnion('type', [
  RetentionStarted,
  AuditHoldSet,
  AuditHoldLifted,
  CaseErased,
]);
export type RetentionEvent = z.infer<typeof RetentionEvent>;
