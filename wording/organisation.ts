import type { Messages } from './message.ts';

export const organisationMessages = {
  'organisation-exists': {
    de: 'Diese Organisation ist schon registriert. Öffnen Sie sie in Ihrer Liste.',
    en: 'This organisation is registered already. Open it in your list.',
  },
  'support-missing': {
    de: 'Eine Gruppe ohne Rechtsform braucht eine Organisation, die das Geld für sie verwaltet. Tragen Sie ihren Namen ein.',
    en: 'A group without legal form needs an organisation that holds the money for it. Enter its name.',
  },
  'unknown-organisation': {
    de: 'Diese Organisation gibt es nicht, oder Sie gehören nicht zu ihr.',
    en: 'This organisation does not exist, or you do not belong to it.',
  },
  'last-signatory': {
    de: 'Mindestens eine Person muss zeichnungsberechtigt bleiben. Geben Sie die Berechtigung zuerst einer anderen.',
    en: 'At least one person must remain signatory. Give the authority to another person first.',
  },
  'iban-country-unknown': {
    de: 'Die IBAN muss mit dem Kürzel eines SEPA-Landes beginnen, zum Beispiel DE. Prüfen Sie die ersten zwei Buchstaben.',
    en: 'The IBAN must begin with the code of a SEPA country, for example DE. Check the first two letters.',
  },
  'iban-length-wrong': {
    de: 'Eine IBAN aus {country} hat {length} Zeichen, Ihre hat {found}. Prüfen Sie, ob etwas fehlt oder doppelt ist.',
    en: 'An IBAN from {country} has {length} characters, yours has {found}. Check whether something is missing or doubled.',
  },
  'iban-structure-wrong': {
    de: 'In einer IBAN aus {country} stehen Buchstaben und Ziffern an anderen Stellen. Prüfen Sie, ob O statt 0 oder I statt 1 steht.',
    en: 'An IBAN from {country} has its letters and digits in other places. Check whether O stands for 0, or I for 1.',
  },
  'iban-check-digits-wrong': {
    de: 'Die IBAN enthält einen Tippfehler: Ihre Prüfziffern passen nicht. Vergleichen Sie sie mit Ihrer Bankkarte.',
    en: 'The IBAN has a typing error: its check digits do not fit. Compare it with your bank card.',
  },
  'account-for-qr-bills': {
    de: 'Auf dieses Konto kommt nur Geld, das mit einer Schweizer QR-Rechnung bezahlt wird, keine Überweisung. Fragen Sie nach seiner gewöhnlichen IBAN.',
    en: 'This account takes money for Swiss QR bills only, no credit transfer. Ask for its ordinary IBAN.',
  },
  'account-key-wrong': {
    de: 'Die IBAN stimmt in sich, aber nicht die Prüfziffer, die ihr Land in jeder Kontonummer hat. Vergleichen Sie sie mit einem Beleg der Bank.',
    en: 'The IBAN is right in itself, but not the check digit that its country has in every account number. Compare it with a paper of the bank.',
  },
  'no-supporting-organisation': {
    de: 'Für Sie verwaltet keine andere Organisation das Geld. Geben Sie Ihr eigenes Konto an.',
    en: 'No other organisation holds the money for you. Name your own account.',
  },
  'informal-group-without-account': {
    de: 'Eine Gruppe ohne Rechtsform kann kein eigenes Konto angeben. Geben Sie das Konto der Organisation an, die das Geld verwaltet.',
    en: 'A group without legal form cannot name an account of its own. Name that of the organisation that holds the money.',
  },
  'holder-not-writable': {
    de: 'Der Name des Kontoinhabers muss in lateinischer Schrift lesbar sein. Schreiben Sie ihn so, wie die Bank ihn kennt.',
    en: 'The name of the account holder must be readable in Latin letters. Write it as the bank knows it.',
  },
  'account-check-missing': {
    de: 'Das Konto ist ein neues. Geben Sie an, wie Sie es geprüft haben: Rückruf unter einer bekannten Nummer, Brief, Beleg der Bank oder persönlich.',
    en: 'This is a new account. Say how you checked it: a call to a known number, a letter, a paper of the bank, or in person.',
  },
  'no-account-proposed': {
    de: 'Die Organisation hat noch kein Konto angegeben. Bitten Sie sie darum.',
    en: 'The organisation has not named an account yet. Ask it to do so.',
  },
  'account-replaced': {
    de: 'Inzwischen ist ein neueres Konto angegeben (Fassung {accountVersion}). Laden Sie die Seite neu und prüfen Sie dieses.',
    en: 'A newer account has been named in the meantime (version {accountVersion}). Reload the page and check that one.',
  },
  'proposer-cannot-confirm': {
    de: 'Sie haben dieses Konto selbst angegeben. Lassen Sie es von einer anderen Person bestätigen.',
    en: 'You named this account yourself. Have another person confirm it.',
  },
  'own-organisation': {
    de: 'Sie gehören selbst zu dieser Organisation. Lassen Sie das Konto von einer anderen Person bestätigen.',
    en: 'You belong to this organisation yourself. Have another person confirm the account.',
  },
  'work-account-to-confirm': {
    de: 'Eine neue Bankverbindung wartet auf die Bestätigung durch eine zweite Person.',
    en: 'A new bank account waits to be confirmed by a second person.',
  },
} as const satisfies Messages;
