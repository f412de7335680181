import type { Messages } from './message.ts';

export const settlementMessages = {
  'already-settled': {
    de: 'Die Förderung ist schon abgerechnet.',
    en: 'The grant has been settled already.',
  },
  'proof-not-checked': {
    de: 'Der Verwendungsnachweis ist noch nicht fertig geprüft. Rechnen Sie danach ab.',
    en: 'The proof of use has not been checked to the end. Settle after that.',
  },
  'no-refund-demanded': {
    de: 'Von dieser Organisation wird nichts zurückgefordert. Prüfen Sie, zu welchem Vorgang das Geld gehört.',
    en: 'Nothing is demanded back from this organisation. Check which case the money belongs to.',
  },
  'refund-without-amount': {
    de: 'Der Betrag fehlt. Geben Sie an, wie viel eingegangen ist.',
    en: 'The amount is missing. Say how much came in.',
  },
  'refund-over-demand': {
    de: 'Offen sind noch {leftCents}, nicht {amountCents}. Erstatten Sie, was zu viel kam, und buchen Sie nur den Rest.',
    en: '{leftCents} are outstanding, not {amountCents}. Send back what came too much and book the rest only.',
  },
  'not-settled': {
    de: 'Die Förderung ist noch nicht abgerechnet. Rechnen Sie sie zuerst ab.',
    en: 'The grant has not been settled yet. Settle it first.',
  },
  'refund-outstanding': {
    de: 'Zurückzuzahlen sind noch {leftCents}. Schließen Sie den Vorgang, wenn das Geld da ist.',
    en: '{leftCents} are still to be paid back. Close the case once the money is there.',
  },
  'still-payable': {
    de: 'Auszuzahlen sind noch {leftCents}. Bitten Sie die Organisation, den Rest abzurufen.',
    en: '{leftCents} are still to be paid. Ask the organisation to request the rest.',
  },
} as const satisfies Messages;
