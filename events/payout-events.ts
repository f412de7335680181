import * as z from 'zod';
import { actEvents } from './act-events.ts';
import { changeEvents } from './change-events.ts';
import { grantEvents } from './grant-events.ts';
import { noticeEvents } from './notice-events.ts';
import { paymentAtBankEvents } from './payment-at-bank-events.ts';
import { paymentEvents } from './payment-events.ts';
import { projectEvents } from './project-events.ts';
import { proofEvents } from './proof-events.ts';
import { recoveryEvents } from './recovery-events.ts';
import { payoutReminderEvents } from './reminder-events.ts';
import { repaymentEvents } from './repayment-events.ts';
import { settlementEvents } from './settlement-events.ts';
import { spendingEvents } from './spending-events.ts';

/** Everything that happens to one grant and its money, by topic. */
export const PayoutEvent = z.discriminatedUnion('type', [
  ...grantEvents,
  ...paymentEvents,
  ...proofEvents,
  ...settlementEvents,
  ...noticeEvents,
  ...projectEvents,
  ...changeEvents,
  ...spendingEvents,
  ...payoutReminderEvents,
  ...recoveryEvents,
  ...repaymentEvents,
  ...actEvents,
  ...paymentAtBankEvents,
]);
export type PayoutEvent = z.infer<typeof PayoutEvent>;
