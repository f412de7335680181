import type { PayoutEvent } from '../../events/payout-events.ts';
import type { OwedByRecipient } from '../../events/reminder-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { hasCome, isOwed } from '../reminders/reminder-rules.ts';
import { lastNumber, toneOn } from '../reminders/schedule.ts';
import { type OnGrant, theGrant } from './grant-rules.ts';
import { owedOf } from './owed.ts';
import type { Granted, Payout } from './payout.ts';

/** `number` is the place in the schedule of the kind; `paymentId` names the payment that is to be spent. */
export type Remind = OnGrant & {
  readonly kind: OwedByRecipient;
  readonly dueOn: string;
  readonly paymentId: string | null;
  readonly number: number;
};

const owedBy = (payout: Granted, now: string) =>
  owedOf({ ...payout, payments: payout.payments.values() }, dayInBerlin(now));

const remindRules = {
  'nothing-to-remind-of': (command, payout) => isOwed(command, owedBy(payout, command.now)),
  'reminder-too-early': hasCome,
} satisfies Rules<Remind, Granted>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const remindRefusals = { ...theGrant, ...remindRules };

export type RemindRefusal = keyof typeof remindRefusals;

/** Decides whether a reminder of what the recipient owes goes out; each place in the schedule once. */
export const remind = (command: Remind, state: Payout): Decision<PayoutEvent, RemindRefusal> => {
  const payout = findOrRefuse(theGrant, remindRules, command, state, {});
  if ('refused' in payout) return payout;
  const { applicationId, kind, dueOn, paymentId, number, now } = command;
  if (number <= lastNumber(command, payout.reminders)) return { accepted: [] };
  const tone = toneOn(dayInBerlin(now), dueOn);
  return {
    accepted: [{ type: 'ReminderIssued', data: { applicationId, kind, dueOn, paymentId, number, tone } }],
  };
};
