import * as z from 'zod';
import { applicationId, cents, changeId, code, count, day, personId, text } from './fields.ts';
import { GrantPlan } from './grant-plan.ts';
import { personal } from './privacy.ts';

/** The recipient asks for another plan, another period or another content; null where it stays as it is. */
const ChangeRequested = z.strictObject({
  type: z.literal('ChangeRequested'),
  data: z.strictObject({
    applicationId: applicationId(),
    changeId: changeId(),
    plan: GrantPlan.nullable(),
    periodStartsOn: day().nullable(),
    periodEndsOn: day().nullable(),
    /** What is done differently. */
    content: personal(text(2_000)).nullable(),
    reason: personal(text(1_000)),
    requestedBy: personId(),
  }),
});

/** The plan and the period that count from now on, in full, as the next version. */
const ChangeApproved = z.strictObject({
  type: z.literal('ChangeApproved'),
  data: z.strictObject({
    applicationId: applicationId(),
    changeId: changeId(),
    /** Version 1 is the plan of the grant. */
    planVersion: count(1000),
    plan: GrantPlan,
    periodStartsOn: day(),
    periodEndsOn: day(),
    proofDueOn: day(),
    /** What the recipient had reported as spent by then, in whole cents; with anything the approval came after the spending. */
    spentBeforeCents: cents(),
    reason: personal(text(1_000)),
    approvedBy: personId(),
  }),
});

const ChangeRefused = z.strictObject({
  type: z.literal('ChangeRefused'),
  data: z.strictObject({
    applicationId: applicationId(),
    changeId: changeId(),
    reason: personal(text(1_000)),
    refusedBy: personId(),
  }),
});

/** Money for the project that the plan in force does not know of: the recipient must report it. */
const OtherFundsReported = z.strictObject({
  type: z.literal('OtherFundsReported'),
  data: z.strictObject({
    applicationId: applicationId(),
    kind: code('own', 'third', 'participant-fees'),
    source: personal(text(200)),
    amountCents: cents(),
    /** The plan in force that does not know of it. */
    planVersion: count(1000),
    reportedBy: personId(),
  }),
});

/** Changes between the grant and the proof of use: what was planned becomes something else. */
export const changeEvents = [ChangeRequested, ChangeApproved, ChangeRefused, OtherFundsReported] as const;
