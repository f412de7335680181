import type { Language, Names } from './message.ts';
import { nameOf } from './names.ts';

/** Members within an application and of what else people send, as a form would call them. */
const members: Names<string> = {
  requestedCents: { de: 'Antragssumme', en: 'sum applied for' },
  expenditure: { de: 'Ausgaben', en: 'expenditure' },
  income: { de: 'Einnahmen', en: 'income' },
  amountCents: { de: 'Betrag', en: 'amount' },
  taxCents: { de: 'Umsatzsteuer', en: 'VAT' },
  category: { de: 'Kostenart', en: 'kind of cost' },
  label: { de: 'Bezeichnung', en: 'label' },
  kind: { de: 'Art', en: 'kind' },
  status: { de: 'Stand', en: 'status' },
  kilometreCount: { de: 'Kilometer', en: 'kilometres' },
  offers: { de: 'Angebote', en: 'offers' },
  bidder: { de: 'Anbieter', en: 'bidder' },
  offersWaivedBecause: { de: 'Grund für fehlende Angebote', en: 'reason for missing offers' },
  lumpSumBasis: { de: 'Grundlage der Pauschalen', en: 'basis of the lump sums' },
  participantDayCount: { de: 'Teilnehmertage', en: 'participant days' },
  feeDays: { de: 'Honorartage', en: 'days of fees' },
  isInputTaxDeductible: { de: 'Vorsteuerabzug', en: 'deduction of input tax' },
  questionId: { de: 'Frage', en: 'question' },
  text: { de: 'Antwort', en: 'answer' },
  limit: { de: 'Grenze', en: 'limit' },
  reason: { de: 'Begründung', en: 'reason' },
  reasons: { de: 'Gründe', en: 'reasons' },
  grounds: { de: 'Gründe', en: 'grounds' },
  name: { de: 'Name', en: 'name' },
  legalForm: { de: 'Rechtsform', en: 'legal form' },
  seat: { de: 'Sitz', en: 'seat' },
  registerNumber: { de: 'Registernummer', en: 'register number' },
  contact: { de: 'Ansprechperson', en: 'contact' },
  email: { de: 'E-Mail-Adresse', en: 'e-mail address' },
  iban: { de: 'IBAN', en: 'IBAN' },
  holder: { de: 'Kontoinhaber', en: 'account holder' },
  receivedOn: { de: 'Eingegangen am', en: 'received on' },
  receipts: { de: 'Belege', en: 'receipts' },
  payee: { de: 'Zahlungsempfänger', en: 'payee' },
  startsAt: { de: 'Beginn', en: 'start' },
  note: { de: 'Anmerkung', en: 'note' },
};

const isNumber = (step: string): boolean => /^\d+$/.test(step);

const nameOfMember = (step: string, language: Language): string | undefined => {
  const own = Object.hasOwn(members, step) ? members[step]?.[language] : undefined;
  return own ?? nameOf('field', step, language)?.replace(/[«»“”]/g, '');
};

/**
 * What people call a place in what they sent, with the line of a list: «Kosten- und Finanzierungsplan, Ausgaben 1, Betrag».
 *
 * @param pointer a JSON pointer (RFC 6901)
 * @returns undefined where a step of it has no name for people
 */
export const nameOfPlace = (pointer: string, language: Language): string | undefined => {
  const [, ...steps] = pointer.split('/');
  const named = steps.map((step) => (isNumber(step) ? ` ${Number(step) + 1}` : nameOfMember(step, language)));
  if (named.length === 0 || named.includes(undefined)) return undefined;
  return named.reduce<string>(
    (before, name = '', place) =>
      isNumber(steps[place] ?? '') || !before ? before + name : `${before}, ${name}`,
    '',
  );
};
