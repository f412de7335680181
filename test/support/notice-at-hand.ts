import { acting } from './given.ts';
import { posted } from './notice-facts.ts';
import { APPLICATION, granted, person } from './payout-facts.ts';
import { recipient } from './recipient.ts';

export const others = { organisation: recipient() };
/** A person with these offices, at ten in the morning of a day. */
export const by = (word: string, day = '2024-06-20', roles: string[] = []) => ({
  ...acting(person(word), `${day}T10:00:00.000Z`),
  ...{ roles: new Set(roles), applicationId: APPLICATION },
});
/** A grant whose notice was posted. */
export const notified = [granted(), posted()];
export const contract = granted({ instrument: 'contract' });
