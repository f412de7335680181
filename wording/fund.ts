import type { Messages } from './message.ts';

export const fundMessages = {
  'fund-exists': {
    de: 'Einen Fonds mit dieser Kennung gibt es schon. Wählen Sie eine andere.',
    en: 'A fund with this identifier exists already. Choose another one.',
  },
  'unknown-fund': {
    de: 'Diesen Fonds gibt es nicht. Prüfen Sie die Kennung.',
    en: 'This fund does not exist. Check the identifier.',
  },
  'fund-closed': {
    de: 'Dieser Fonds ist geschlossen und sagt nichts Neues mehr zu. Nehmen Sie einen anderen Fonds.',
    en: 'This fund is closed and promises nothing new. Take another fund.',
  },
  'fund-year-over': {
    de: 'Das Haushaltsjahr {year} dieses Fonds ist vorbei: Was frei war oder zurückkommt, gehört dem Haushalt. Nehmen Sie einen Fonds des laufenden Jahres.',
    en: 'The budget year {year} of this fund is over: what was free or comes back belongs to the budget. Take a fund of the current year.',
  },
  'round-not-open-for-rules': {
    de: 'Andere Regeln können Sie für diese Runde nur übernehmen, solange sie läuft: vom {opensOn} bis zum {deadlineOn}. Vorher gilt von selbst, was veröffentlicht wird.',
    en: 'You can take other rules over for this round only while it is open: from {opensOn} to {deadlineOn}. Before that, whatever is published holds by itself.',
  },
  'rules-not-in-force': {
    de: 'Die Förderregeln {ruleSetId} in Fassung {version} gelten heute nicht in diesem Programm. Veröffentlichen Sie sie zuerst oder nehmen Sie eine Fassung, die heute gilt.',
    en: 'The funding rules {ruleSetId} in version {version} are not in force in this programme today. Publish them first, or take a version that is in force today.',
  },
  'unknown-committee': {
    de: 'Das Gremium {committeeId} gibt es in diesem Programm nicht. Setzen Sie es zuerst ein.',
    en: 'The committee {committeeId} does not exist in this programme. Seat it first.',
  },
  'maximum-above-allocation': {
    de: 'Ein Projekt könnte {applicationMaxCents} bekommen, der Fonds hat aber nur {allocatedCents}. Senken Sie den Höchstbetrag.',
    en: 'One project could get {applicationMaxCents}, but the fund only has {allocatedCents}. Lower the maximum.',
  },
  'allocation-below-commitments': {
    de: 'Zugesagt oder noch nicht zurückgezahlt sind schon {boundCents}. Darunter kann der Fonds nicht sinken; geben Sie zuerst Mittel frei.',
    en: '{boundCents} are promised or not paid back yet. The fund cannot fall below that; release money first.',
  },
  'sources-needed': {
    de: 'Für diesen Fonds ist festgehalten, wer ihn finanziert. Geben Sie mit dem neuen Betrag auch an, wer wie viel davon trägt.',
    en: 'It is on record who finances this fund. With the new amount, also say who gives how much of it.',
  },
  'source-listed-twice': {
    de: 'Die Mittelherkunft {sourceId} steht doppelt in der Liste. Führen Sie jede nur einmal auf.',
    en: 'The source {sourceId} is listed twice. List each one once.',
  },
  'own-share-source-unknown': {
    de: 'Den Eigenanteil soll {sourceId} tragen; diese Mittelherkunft steht nicht in der Liste. Ergänzen Sie sie.',
    en: 'The own share is to come from {sourceId}, which is not in the list. Add it.',
  },
  'own-share-impossible': {
    de: 'Ein Eigenanteil von 100 % der Gesamtsumme lässt keinen anderen Mitteln Platz. Senken Sie den Anteil.',
    en: 'An own share of 100 % of the total leaves no room for other money. Lower the share.',
  },
  'fund-own-share-too-small': {
    de: 'Der Eigenanteil beträgt {ownCents}, nötig sind {neededCents}. Erhöhen Sie ihn oder prüfen Sie, worauf sich der Anteil bezieht.',
    en: 'The own share is {ownCents}, {neededCents} are needed. Raise it, or check what the share refers to.',
  },
  'sources-do-not-add-up': {
    de: 'Die Teile ergeben {sumCents}, der Fonds hat {allocatedCents}. Berichtigen Sie die Teile, bis beides gleich ist.',
    en: 'The parts add up to {sumCents}, the fund has {allocatedCents}. Correct the parts until both are equal.',
  },
  'year-not-over': {
    de: 'Das Haushaltsjahr {year} läuft noch. Schließen Sie es ab dem 1. Januar danach ab.',
    en: 'The budget year {year} is still running. Close it from the first of January after it.',
  },
  'payments-under-way': {
    de: '{count} Zahlungen sind freigegeben oder angeordnet und noch nicht ausgeführt: {paymentIds}. Tragen Sie ein, was abgeflossen ist, oder weisen Sie sie zurück; schließen Sie das Jahr danach ab.',
    en: '{count} payments are approved or ordered and not made yet: {paymentIds}. Enter what has left the account, or refuse them; close the year after that.',
  },
  'bookings-awaited': {
    de: 'Bei {count} Vorgängen ist eine Zuwendung oder eine Zahlung noch nicht im Buch des Fonds. Versuchen Sie es in einigen Minuten noch einmal.',
    en: 'In {count} cases a grant or a payment is not in the book of the fund yet. Try again in a few minutes.',
  },
  'round-exists': {
    de: 'Eine Runde mit der Kennung {roundId} gibt es in diesem Fonds schon. Wählen Sie eine andere.',
    en: 'A round with the identifier {roundId} exists in this fund already. Choose another one.',
  },
  'round-ends-before-start': {
    de: 'Die Frist {deadlineOn} ist vorbei, bevor die Runde beginnt. Berichtigen Sie Beginn oder Frist.',
    en: 'The deadline {deadlineOn} is over before the round begins. Correct the start or the deadline.',
  },
  'rounds-out-of-order': {
    de: 'Die Runde davor endet am {previousDeadlineOn}. Wählen Sie eine Frist danach.',
    en: 'The round before ends on {previousDeadlineOn}. Choose a deadline after that.',
  },
  'rounds-overlap': {
    de: 'Die Runde davor läuft noch bis einschließlich {previousDeadlineOn}. Lassen Sie die neue Runde danach beginnen.',
    en: 'The round before runs to the end of {previousDeadlineOn}. Let the new round begin after that.',
  },
  'round-quota-falls': {
    de: 'Der Anteil gilt für alle Runden bis hierher zusammen. Er muss mindestens {quotaMinPercent} % sein wie in der Runde davor.',
    en: 'The share counts for all rounds up to this one together. It must be at least {quotaMinPercent} %, as in the round before.',
  },
  'insufficient-funds': {
    de: 'Im Fonds sind noch {freeCents} frei, gebraucht werden {neededCents}. Beschließen Sie einen kleineren Betrag oder setzen Sie den Antrag auf die Warteliste.',
    en: 'The fund has {freeCents} left, {neededCents} are needed. Resolve a smaller amount or put the application on the waiting list.',
  },
  'round-quota-exhausted': {
    de: 'In dieser Runde dürfen noch {freeCents} zugesagt werden, gebraucht werden {neededCents}. Beschließen Sie einen kleineren Betrag oder nehmen Sie die nächste Runde.',
    en: '{freeCents} may still be promised in this round, {neededCents} are needed. Resolve a smaller amount or take the next round.',
  },
  'grant-booked-differently': {
    de: 'Für diesen Antrag ist schon eine Förderung über {grantedCents} gebucht. Prüfen Sie den Bescheid oder Vertrag.',
    en: 'A grant of {grantedCents} is booked for this application already. Check the notice or contract.',
  },
  'grant-above-reservation': {
    de: 'Reserviert sind {reservedCents}; mehr kann nicht bewilligt werden. Lassen Sie das Gremium neu beschließen.',
    en: '{reservedCents} are reserved; no more can be granted. Have the committee resolve again.',
  },
  'payment-booked-differently': {
    de: 'Diese Zahlung ist nicht oder mit einem anderen Betrag gebucht. Vergleichen Sie sie mit dem Kontoauszug.',
    en: 'This payment is not booked, or with another amount. Compare it with the bank statement.',
  },
  'payment-above-grant': {
    de: 'Ausgezahlt werden können noch {leftCents}, nicht {amountCents}. Prüfen Sie Zahlung und Bewilligung.',
    en: '{leftCents} can still be paid, not {amountCents}. Check the payment and the grant.',
  },
  'refunded-already': {
    de: 'Von diesem Geld sind schon {refundedCents} zurückgezahlt. Klären Sie mit der Kasse, was zurückkam.',
    en: '{refundedCents} of this money have been refunded already. Clarify with the finance office what came back.',
  },
  'refund-booked-differently': {
    de: 'Diese Rückzahlung ist schon mit einem anderen Betrag gebucht. Vergleichen Sie sie mit dem Kontoauszug.',
    en: 'This refund is booked with another amount already. Compare it with the bank statement.',
  },
  'refund-above-payments': {
    de: 'Ausgezahlt und noch nicht zurückgezahlt sind {leftCents}; {amountCents} sind zu viel. Prüfen Sie den Betrag ohne Zinsen.',
    en: '{leftCents} are paid and not refunded; {amountCents} are too much. Check the amount without interest.',
  },
  'work-move-up': {
    de: 'Es ist Geld frei: Der Antrag kann mit den vollen {amountCents} von der Warteliste nachrücken. Setzen Sie ihn auf die nächste Tagesordnung.',
    en: 'Money is free: the application can move up from the waiting list with all of {amountCents}. Put it on the next agenda.',
  },
  'work-move-up-partly': {
    de: 'Es ist Geld frei: Der Antrag kann mit {amountCents} von {requestedCents} von der Warteliste nachrücken. Setzen Sie ihn auf die nächste Tagesordnung.',
    en: 'Money is free: the application can move up from the waiting list with {amountCents} of {requestedCents}. Put it on the next agenda.',
  },
} as const satisfies Messages;
