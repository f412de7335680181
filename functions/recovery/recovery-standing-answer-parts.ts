import * as z from 'zod';
import { day } from '../../events/fields.ts';
import { ClaimParts, Instalment } from '../../events/recovery-events.ts';
import { personalText, plain, told } from '../answer-parts.ts';
import {
  Cost,
  Demand,
  Hearing,
  HearingAnswered,
  HearingOpen,
  Interest,
  InterestWaived,
  Known,
  Relief,
  ReliefOpen,
  RepaymentMade,
  RepaymentOrdered,
  RepaymentReturned,
  Revocation,
  SetOff,
  Termination,
} from './recovery-answer-parts.ts';

export const Objection = z.strictObject({
  filedOn: day(),
  filedBy: plain,
  grounds: personalText,
  status: z.enum(['open', 'rejected', 'upheld', 'withdrawn']),
  reasons: personalText.nullable(),
});

const Act = z.strictObject({
  actId: plain,
  kind: z.enum(['interest', 'revocation', 'settlement']),
  refundIds: z.array(plain),
  amountCents: z.int(),
  postedOn: day().nullable(),
  notifiedOn: day().nullable(),
  remedyEndsOn: day().nullable(),
  objection: Objection.nullable(),
});

const Receipt = z.strictObject({ receiptId: plain, receivedOn: day(), parts: told(ClaimParts) });

const Plan = z.strictObject({
  instalments: z.array(told(Instalment)),
  receivedBeforeCents: z.int(),
  known: Known,
});

export const Recovery = z
  .strictObject({
    acts: z.array(Act),
    hearing: z.union([HearingOpen, HearingAnswered, Hearing]).nullable(),
    revocations: z.array(Revocation),
    terminations: z.array(Termination),
    demands: z.array(Demand),
    receipts: z.array(Receipt),
    interest: z.array(z.union([Interest, InterestWaived])),
    costs: z.array(Cost),
    plan: Plan.nullable(),
    reliefs: z.array(z.union([ReliefOpen, Relief])),
    setOffs: z.array(SetOff),
    repayments: z.array(z.union([RepaymentOrdered, RepaymentMade, RepaymentReturned])),
  })
  .meta({
    id: 'Recovery',
    description: 'What a grant owes back: hearings, acts, demands, receipts, interest.',
  });
