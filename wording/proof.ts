import type { Messages } from './message.ts';

export const proofMessages = {
  'nothing-paid-yet': {
    de: 'Es ist noch nichts ausgezahlt. Rufen Sie zuerst Geld ab; danach weisen Sie die Verwendung nach.',
    en: 'Nothing has been paid yet. Ask for money first; after that you prove its use.',
  },
  'proof-handed-in': {
    de: 'Ihr Verwendungsnachweis liegt schon vor. Einen neuen brauchen wir nur, wenn die Prüfung Fragen hat.',
    en: 'Your proof of use is here already. We need a new one only if the check has questions.',
  },
  'receipts-not-asked': {
    de: 'Hier gelten Pauschalen. Lassen Sie die Belege weg und geben Sie Teilnehmende und Honorartage an.',
    en: 'Lump sums apply here. Leave the receipts out and give participants and fee days.',
  },
  'receipts-missing': {
    de: 'Die Belegliste ist leer. Tragen Sie jede Zahlung mit Nummer, Tag und Betrag ein.',
    en: 'The list of receipts is empty. Enter each payment with its number, day and amount.',
  },
  'proof-basis-missing': {
    de: 'Teilnehmende und Honorartage fehlen. Geben Sie an, was die Listen und Verträge zeigen.',
    en: 'Participants and fee days are missing. Give what the lists and contracts show.',
  },
  'proof-basis-not-asked': {
    de: 'Hier gelten keine Pauschalen. Lassen Sie Teilnehmende und Honorartage weg und führen Sie Belege auf.',
    en: 'No lump sums apply here. Leave participants and fee days out and list receipts.',
  },
  'receipt-number-twice': {
    de: 'Die Belegnummer {number} kommt zweimal vor. Geben Sie jedem Beleg eine eigene Nummer.',
    en: 'The receipt number {number} appears twice. Give each receipt a number of its own.',
  },
  'receipt-without-amount': {
    de: 'Beim Beleg {number} fehlt der Betrag.',
    en: 'The receipt {number} has no amount.',
  },
  'receipt-line-unknown': {
    de: 'Der Beleg {number} gehört zu keiner Position des Finanzierungsplans. Wählen Sie eine Position.',
    en: 'The receipt {number} belongs to no line of the finance plan. Choose a line.',
  },
  'receipt-outside-period': {
    de: 'Der Beleg {number} ist nicht im Bewilligungszeitraum bezahlt ({periodStartsOn} bis {periodEndsOn}). Prüfen Sie den Tag oder lassen Sie den Beleg weg.',
    en: 'The receipt {number} was not paid within the grant period ({periodStartsOn} to {periodEndsOn}). Check the day, or leave it out.',
  },
  'receipt-in-future': {
    de: 'Der Zahltag des Belegs {number} liegt in der Zukunft. Führen Sie nur bezahlte Belege auf.',
    en: 'The receipt {number} is paid in the future. List only what has been paid.',
  },
  'receipt-tax-over-amount': {
    de: 'Beim Beleg {number} ist die enthaltene Steuer so hoch wie der Betrag. Prüfen Sie beides.',
    en: 'On the receipt {number} the tax is as high as the amount. Check both.',
  },
  'receipt-tax-missing': {
    de: 'Sie können Vorsteuer abziehen. Geben Sie beim Beleg {number} die enthaltene Steuer an, auch wenn sie null ist.',
    en: 'You can deduct input tax. Give the tax in the receipt {number}, also where it is nothing.',
  },
  'kilometres-over-rate': {
    de: 'Beim Beleg {number} gilt ein Satz von {rateCents} für den Kilometer. Geben Sie höchstens so viel an, oder lassen Sie die Kilometer weg.',
    en: 'For the receipt {number} the rate is {rateCents} a kilometre. Claim that at most, or leave the kilometres out.',
  },
  'offers-missing': {
    de: 'Für den Beleg {number} sind {offersMin} Angebote nötig. Geben Sie ihre Zahl an, oder sagen Sie, warum es weniger sind.',
    en: 'The receipt {number} needs {offersMin} offers. Give their number, or say why there are fewer.',
  },
  'lists-not-asked': {
    de: 'Hier gelten keine Pauschalen. Lassen Sie Teilnahmelisten und Honorarverträge weg und führen Sie Belege auf.',
    en: 'No lump sums apply here. Leave lists and fee contracts out and list receipts.',
  },
  'participant-lists-missing': {
    de: 'Die Teilnahmelisten fehlen. Führen Sie jede Liste mit Tag und Zahl auf, ohne Namen.',
    en: 'The lists of participants are missing. Enter each list with its day and number, without names.',
  },
  'list-number-twice': {
    de: 'Die Nummer {number} kommt zweimal vor. Geben Sie jeder Liste und jedem Vertrag eine eigene Nummer.',
    en: 'The number {number} appears twice. Give each list and each contract a number of its own.',
  },
  'list-outside-period': {
    de: 'Die Liste {number} liegt nicht im Bewilligungszeitraum ({periodStartsOn} bis {periodEndsOn}).',
    en: 'The list {number} lies outside the grant period ({periodStartsOn} to {periodEndsOn}).',
  },
  'list-in-future': {
    de: 'Der Tag der Liste {number} liegt in der Zukunft.',
    en: 'The day of the list {number} lies in the future.',
  },
  'list-unwitnessed': {
    de: 'Bei der Liste {number} fehlt der Nachweis: bei unter 16-Jährigen die Begleitperson, bei anonymen Listen ein Blatt für jede Person.',
    en: 'The list {number} lacks its proof: for under-16s who came with them, for anonymous lists one sheet a person.',
  },
  'participants-differ-from-lists': {
    de: 'Angegeben sind {participantCount} Teilnehmende. Aus den Listen folgen mindestens {leastCount} und höchstens {mostCount}.',
    en: '{participantCount} participants are given. From the lists follow at least {leastCount} and at most {mostCount}.',
  },
  'fee-contract-outside-period': {
    de: 'Der Honorartag {number} liegt nicht im Bewilligungszeitraum ({periodStartsOn} bis {periodEndsOn}).',
    en: 'The fee day {number} lies outside the grant period ({periodStartsOn} to {periodEndsOn}).',
  },
  'fee-invoiced-over-contract': {
    de: 'Beim Honorartag {number} ist mehr in Rechnung gestellt, als der Vertrag vorsieht.',
    en: 'On the fee day {number} more was invoiced than the contract says.',
  },
  'fee-contracts-differ': {
    de: 'Die Honorartage passen nicht zu den Verträgen. Führen Sie für jeden Tag den Vertrag mit Stunden und Honorar auf.',
    en: 'The fee days do not match the contracts. List for each day the contract with hours and fee.',
  },
  'proof-replaced': {
    de: 'Der Nachweis ist inzwischen durch einen neuen ersetzt. Laden Sie die Akte neu.',
    en: 'The proof has been replaced by a new one. Load the file again.',
  },
} as const satisfies Messages;
