import type { Facts } from '../domain/decision.ts';
import { actMessages } from './acts.ts';
import { applicationMessages } from './application.ts';
import { bankEntryMessages } from './bank-entry.ts';
import { fundMessages } from './fund.ts';
import { generalMessages } from './general.ts';
import { grantMessages } from './grant.ts';
import { grantCaseMessages } from './grant-case.ts';
import { grantChangesMessages } from './grant-changes.ts';
import { grantNoticeMessages } from './grant-notice.ts';
import { inputMessages } from './input.ts';
import { meetingMessages } from './meeting.ts';
import { fill, type Language, type Messages } from './message.ts';
import { organisationMessages } from './organisation.ts';
import { payRunMessages } from './pay-run.ts';
import { paymentMessages } from './payment.ts';
import { payoutCaseMessages } from './payout-case.ts';
import { personMessages } from './person.ts';
import { programmeMessages } from './programme.ts';
import { proofMessages } from './proof.ts';
import { proofCheckMessages } from './proof-check.ts';
import { recoveryMessages } from './recovery.ts';
import { rejectionMessages } from './rejection.ts';
import { rejectionNoticeMessages } from './rejection-notice.ts';
import { reminderMessages } from './reminder.ts';
import { retentionMessages } from './retention.ts';
import { reviewMessages } from './review.ts';
import { schemaFaultMessages } from './schema-faults.ts';
import { settlementMessages } from './settlement.ts';
import { stepMessages } from './step.ts';

/** The sentences that any function may have to say, by capability. */
export const everyday: readonly Messages[] = [
  generalMessages,
  applicationMessages,
  fundMessages,
  actMessages,
  grantCaseMessages,
  grantChangesMessages,
  grantNoticeMessages,
  inputMessages,
  meetingMessages,
  organisationMessages,
  grantMessages,
  paymentMessages,
  proofMessages,
  proofCheckMessages,
  settlementMessages,
  payoutCaseMessages,
  bankEntryMessages,
  payRunMessages,
  personMessages,
  programmeMessages,
  recoveryMessages,
  rejectionMessages,
  rejectionNoticeMessages,
  reminderMessages,
  retentionMessages,
  reviewMessages,
  schemaFaultMessages,
  stepMessages,
];

const known: Record<string, Messages[string]> = Object.assign({}, ...everyday);

/** Adds sentences that only few functions have to say, so that no other has to carry them. */
export const alsoSaid = (more: Messages): void => {
  Object.assign(known, more);
};

/** The sentence of a refusal in a language; the bare code where none was written, which a test does not let pass. */
export const sentence = (code: string, language: Language, facts: Facts = {}): string => {
  const message = known[code];
  return message ? fill(message[language], facts, language) : code;
};
