import { expect, test } from 'vitest';
import { nameOfPlace } from '../../wording/places.ts';

test.each([
  [
    '/financePlan/requestedCents',
    'Kosten- und Finanzierungsplan, Antragssumme',
    'finance plan, sum applied for',
  ],
  [
    '/financePlan/expenditure/0/amountCents',
    'Kosten- und Finanzierungsplan, Ausgaben 1, Betrag',
    'finance plan, expenditure 1, amount',
  ],
  ['/title', 'Titel', 'title'],
  ['/contact/email', 'Ansprechperson, E-Mail-Adresse', 'contact, e-mail address'],
])('%s is «%s»', (pointer, german, english) => {
  expect([nameOfPlace(pointer, 'de'), nameOfPlace(pointer, 'en')]).toEqual([german, english]);
});

test.each(['', '/colour', '/financePlan/__proto__', '/7/constructor'])(
  'what has no name for people is not called anything: %s',
  (pointer) => expect(nameOfPlace(pointer, 'de')).toBeUndefined(),
);
