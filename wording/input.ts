import type { Messages } from './message.ts';

/** What is wrong with a single field, beside what the schemas say by themselves. */
export const inputMessages = {
  'mail-address-wrong': {
    de: 'Das ist keine E-Mail-Adresse. Schreiben Sie sie ohne Leerzeichen, zum Beispiel name@verein.de.',
    en: 'This is no e-mail address. Write it without blanks, for example name@verein.de.',
  },
  'mail-name-not-ascii': {
    de: 'Vor dem @ gehen nur einfache Buchstaben (a bis z), Ziffern und wenige Zeichen, weil Post an andere oft verloren geht. Nehmen Sie die Schreibweise ohne Umlaute, die Ihr Anbieter Ihnen dafür gibt, oder eine andere Adresse.',
    en: 'Before the @ only plain letters (a to z), digits and a few signs will do, since mail to others is often lost. Take the spelling without accents that your provider gives you for this, or another address.',
  },
  'mail-domain-wrong': {
    de: 'An diese Adresse kann keine E-Mail gehen. Prüfen Sie die Punkte und was hinter dem @ steht: der Name im Netz, zum Beispiel verein.de.',
    en: 'No mail can go to this address. Check the dots and what follows the @: the name on the net, for example verein.de.',
  },
  'text-unseen': {
    de: 'Hier steht nichts, was man sehen kann. Schreiben Sie mindestens einen Buchstaben.',
    en: 'There is nothing here that can be seen. Write at least one letter.',
  },
  'text-with-control-character': {
    de: 'Der Text enthält ein unsichtbares Steuerzeichen. Tippen Sie ihn neu oder fügen Sie ihn ohne Formatierung ein.',
    en: 'The text has an invisible control character. Type it anew, or paste it without formatting.',
  },
  'text-in-no-script': {
    de: 'Der Text enthält ein Zeichen, das zu keiner Schrift gehört. Ersetzen Sie es durch ein gewöhnliches.',
    en: 'The text has a character that belongs to no script. Replace it by an ordinary one.',
  },
  'year-out-of-range': {
    de: 'Das Jahr muss zwischen 1900 und 2199 liegen. Prüfen Sie, ob Sie sich vertippt haben.',
    en: 'The year must lie between 1900 and 2199. Check whether you mistyped it.',
  },
  'not-a-slug': {
    de: 'Eine Kennung hat 1 bis 64 Zeichen: kleine Buchstaben von a bis z, Ziffern und dazwischen Bindestriche. Schreiben Sie zum Beispiel aktionsfonds-2026.',
    en: 'An id has 1 to 64 characters: small letters from a to z, digits, and hyphens between them. Write for example action-fund-2026.',
  },
  'not-an-id': {
    de: 'Das ist keine Kennung aus diesem Buch. Nehmen Sie sie so, wie eine Antwort sie nennt.',
    en: 'This is no id of this book. Take it as an answer names it.',
  },
  'not-a-day-of-every-year': {
    de: 'Das ist kein Tag, den jedes Jahr hat. Schreiben Sie Monat und Tag, zum Beispiel 01-31; der 29. Februar geht nicht.',
    en: 'This is no day that every year has. Write month and day, for example 01-31; 29 February will not do.',
  },
  'not-a-digest': {
    de: 'Das ist keine Prüfsumme nach SHA-256. Nehmen Sie ihre 64 Ziffern und kleinen Buchstaben so, wie eine Antwort sie nennt.',
    en: 'This is no SHA-256 digest. Take its 64 digits and small letters as an answer names them.',
  },
  'not-a-country': {
    de: 'Ein Land hat hier zwei große Buchstaben nach ISO 3166. Schreiben Sie zum Beispiel DE.',
    en: 'A country has two capital letters of ISO 3166 here. Write for example DE.',
  },
  'not-a-bank-reason': {
    de: 'Der Grund der Bank hat vier Zeichen nach ISO 20022. Schreiben Sie zum Beispiel AC04.',
    en: 'The reason of the bank has four characters of ISO 20022. Write for example AC04.',
  },
  'not-an-iban': {
    de: 'Das ist keine IBAN. Schreiben Sie sie ohne Leerzeichen und in großen Buchstaben, beginnend mit dem Land, zum Beispiel mit DE.',
    en: 'This is no IBAN. Write it without blanks and in capital letters, beginning with the country, for example with DE.',
  },
  'not-a-bic': {
    de: 'Ein BIC hat acht oder elf große Buchstaben und Ziffern. Schreiben Sie ihn so, wie ihn die Bank angibt.',
    en: 'A BIC has eight or eleven capital letters and digits. Write it as the bank gives it.',
  },
  'not-a-score-sheet': {
    de: 'Der Bewertungsbogen ist so nicht lesbar. Schreiben Sie zu jedem Kriterium seine Kennung, einen Doppelpunkt und die Punkte, mit Kommas dazwischen, zum Beispiel wirkung:3,kosten:2.',
    en: 'The score sheet cannot be read. Write for each criterion its id, a colon and the points, with commas between them, for example impact:3,cost:2.',
  },
  'sealed-value-sent': {
    de: 'Ein versiegelter Wert lässt sich nicht einsenden. Schreiben Sie den Text selbst.',
    en: 'A sealed value cannot be sent. Write the text itself.',
  },
  'half-a-character': {
    de: 'Hier steht ein halbes Zeichen, wie es beim Abschneiden entsteht. Löschen Sie das letzte Zeichen und schreiben Sie es neu.',
    en: 'There is half a character here, as cutting off leaves it. Delete the last character and write it anew.',
  },
  'nested-too-deeply': {
    de: 'Die Angaben sind zu tief ineinander verschachtelt. Senden Sie sie so, wie die Beschreibung der Adresse es zeigt.',
    en: 'The details are nested too deeply. Send them as the description of the address shows.',
  },
  'not-a-cursor': {
    de: 'Diese Stelle gibt es in der Liste nicht. Beginnen Sie ohne «cursor» von vorn.',
    en: 'There is no such place in the list. Begin again without «cursor».',
  },
  'range-ends-before-start': {
    de: 'Der letzte Tag liegt vor dem ersten, dazwischen ist nichts. Tauschen Sie die beiden Tage.',
    en: 'The last day lies before the first, and nothing between them. Swap the two days.',
  },
  'table-not-counted': {
    de: 'Eine Tabelle hat ihre Zeilen und keine Zahl daneben. Fragen Sie die Zahl mit «format=json» ab.',
    en: 'A table has its lines and no number beside them. Ask for the number with «format=json».',
  },
  'no-word-to-look-for': {
    de: 'Darin ist kein Wort, nach dem sich suchen ließe. Schreiben Sie Buchstaben oder Ziffern, oder lassen Sie «name» weg.',
    en: 'There is no word in it to look for. Write letters or digits, or leave «name» out.',
  },
  'neither-instant-nor-position': {
    de: 'Das ist weder ein Zeitpunkt noch eine Stelle im Buch. Schreiben Sie zum Beispiel 2026-01-31T12:00:00Z oder nehmen Sie «position» aus einer Antwort.',
    en: 'This is neither an instant nor a position in the book. Write for example 2026-01-31T12:00:00Z, or take «position» from an answer.',
  },
} as const satisfies Messages;
