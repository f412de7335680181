import * as z from 'zod';
import { day, instant } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { factFields, personalText, plain, since } from '../answer-parts.ts';
import { Recovery } from '../recovery/recovery-standing-answer-parts.ts';
import { GrantStatus } from '../status-answer-parts.ts';
import type { handler as payoutFile } from './payout-file.ts';
import { Claim, InterestProposal, OtherFund, Plan, SameReceipt } from './payout-plans-answer-parts.ts';
import { Finding, Notice, Payment, Project, Proof, Refund, Use } from './payout-proof-answer-parts.ts';

const Kind = z.enum(['acceptance', 'answer', 'proof', 'refund', 'spending']);

const Reminder = z.strictObject({ kind: Kind, dueOn: day(), paymentId: plain.nullable(), number: z.int() });

const PayoutFile = z.strictObject({
  claim: Claim,
  interestProposals: z.array(InterestProposal).optional(),
  sameReceipts: z.array(SameReceipt).optional(),
  plans: Plan,
  title: personalText.nullable(),
  organisationName: plain.nullable(),
  confirmedAccountVersion: z.int().nullable(),
  otherFunds: OtherFund.nullable(),
  refundedCents: z.int(),
  outstandingRefundCents: z.int(),
  overpaidRefundCents: z.int(),
  paidCents: z.int(),
  pendingCents: z.int(),
  requestableCents: z.int(),
  unspentCents: z.int(),
  status: GrantStatus,
  since,
  grant: z.strictObject(factFields('GrantIssued')),
  notice: Notice,
  project: Project,
  use: Use,
  issuedAt: instant(),
  acceptedAt: instant().nullable(),
  acceptedBy: plain.nullable(),
  changeRequestedAt: instant().nullable(),
  fundsReportedAt: instant().nullable(),
  changeAnsweredAt: z.record(z.string(), instant()),
  payments: z.array(Payment),
  proof: Proof.nullable(),
  findings: Finding.nullable(),
  checkedBy: z.array(plain),
  settlement: z.strictObject(factFields('FinalGrantSet')).nullable(),
  refund: Refund.nullable(),
  recovery: Recovery,
  closedAt: instant().nullable(),
  reminders: z.array(Reminder),
});

/** What `payout-file` answers. */
export const payoutFileAnswer = answers(PayoutFile, (told: AnswerOf<typeof payoutFile>) => told);
