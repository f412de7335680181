import * as z from 'zod';
import { day, flag, instant } from '../../events/fields.ts';
import { CheckItem } from '../../events/formal-check-events.ts';
import { facts, personalText, plain, since } from '../answer-parts.ts';
import { Recovery } from '../recovery/recovery-standing-answer-parts.ts';
import { ApplicationStatus, GrantStatus, PaymentStatus } from '../status-answer-parts.ts';

export const Warning = z.strictObject({
  facts: z.strictObject({ programmeId: plain, requestedCents: z.int() }),
  title: z.unknown(),
  applicationId: plain,
  requestedCents: z.int(),
  status: ApplicationStatus,
  programmeId: plain,
  alike: z.array(z.enum(['organisation', 'sum', 'title'])),
  key: plain,
  text: plain,
});

export const Finding = z.strictObject({
  item: CheckItem,
  finding: z.enum(['met', 'not-met', 'waived']),
  note: personalText.nullable(),
  contentVersion: z.int(),
  checkedAt: instant(),
});

export const Matter = z.strictObject({
  key: plain,
  facts: facts,
  since,
  waitsAfterOn: day().nullable(),
});

export const Grant = z.strictObject({
  status: GrantStatus,
  since,
  grantedCents: z.int(),
  paidCents: z.int(),
  finalCents: z.int().nullable(),
  proofDueOn: day(),
  matters: z.array(Matter),
  recovery: Recovery,
  owesInterestDecision: flag(),
  openPayments: z.array(z.strictObject({ status: PaymentStatus, since })),
});
