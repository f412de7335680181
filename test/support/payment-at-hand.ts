import { acting } from './given.ts';
import { APPLICATION, accepted, granted, grantedUntil, payment, person } from './payout-facts.ts';
import { checked, proved } from './proof-facts.ts';
import { openYear, recipient, withNewAccount } from './recipient.ts';

export const others = { organisation: recipient(), ...openYear };
export const grant = [granted(), accepted];
/** The year of the grant ended the day before. */
export const ended = [grantedUntil('2024-04-07'), accepted];
export const by = (word: string) => ({
  ...acting(person(word), '2024-04-08T10:00:00.000Z'),
  applicationId: APPLICATION,
  paymentId: payment('a'),
});
/** This person checked a proof of what was paid before. */
export const checkedBy = (word: string) => [proved(), checked({ checkedBy: person(word) })];
export const changed = { organisation: withNewAccount };
