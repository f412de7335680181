import type { Messages } from './message.ts';

/** Where a case stands, and what comes next. */
const statusMessages = {
  'status-submitted': {
    de: 'Eingereicht',
    en: 'Submitted',
  },
  'next-submitted': {
    de: 'Die Koordinierungsstelle prüft als Nächstes die Form.',
    en: 'The coordination office checks the form next.',
  },
  'status-in-check': {
    de: 'In formaler Prüfung',
    en: 'In the formal check',
  },
  'next-in-check': {
    de: 'Die Koordinierungsstelle prüft, ob alles da ist und passt.',
    en: 'The coordination office checks whether everything is there and fits.',
  },
  'status-clarification': {
    de: 'Nachfrage offen',
    en: 'Question open',
  },
  'next-clarification': {
    de: 'Die Organisation beantwortet die Fragen der Koordinierungsstelle.',
    en: 'The organisation answers the questions of the coordination office.',
  },
  'status-admitted': {
    de: 'Zugelassen',
    en: 'Admitted',
  },
  'next-admitted': {
    de: 'Das Gremium bewertet den Antrag und stimmt darüber ab.',
    en: 'The committee scores the application and votes on it.',
  },
  'status-deferred': {
    de: 'Vertagt',
    en: 'Deferred',
  },
  'next-deferred': {
    de: 'Das Gremium nimmt den Antrag in einer späteren Sitzung wieder auf.',
    en: 'The committee takes the application up again in a later meeting.',
  },
  'status-waitlisted': {
    de: 'Auf der Warteliste',
    en: 'On the waiting list',
  },
  'next-waitlisted': {
    de: 'Der Antrag rückt nach, wenn Geld frei wird und das Gremium zustimmt.',
    en: 'The application moves up when money is free again and the committee agrees.',
  },
  'status-recommended-amount-open': {
    de: 'Zugestimmt, Betrag offen',
    en: 'Agreed, sum open',
  },
  'next-recommended-amount-open': {
    de: 'Das Gremium legt noch den Betrag fest.',
    en: 'The committee has yet to set the sum.',
  },
  'status-recommended': {
    de: 'Vom Gremium empfohlen',
    en: 'Recommended by the committee',
  },
  'next-recommended': {
    de: 'Die Koordinierungsstelle bewilligt die Förderung.',
    en: 'The coordination office issues the grant.',
  },
  'status-issued': {
    de: 'Bewilligt',
    en: 'Granted',
  },
  'next-issued': {
    de: 'Die Organisation nimmt die Förderung an.',
    en: 'The organisation accepts the grant.',
  },
  'status-accepted': {
    de: 'Projekt läuft',
    en: 'Project running',
  },
  'next-accepted': {
    de: 'Die Organisation ruft Geld ab und reicht nach dem Projekt den Nachweis ein.',
    en: 'The organisation draws money, and hands in the proof after the project.',
  },
  'status-proof-submitted': {
    de: 'Nachweis eingereicht',
    en: 'Proof handed in',
  },
  'next-proof-submitted': {
    de: 'Die Prüfstelle prüft den Nachweis.',
    en: 'The checker goes through the proof.',
  },
  'status-proof-asked': {
    de: 'Rückfrage zum Nachweis',
    en: 'Question about the proof',
  },
  'next-proof-asked': {
    de: 'Die Organisation ergänzt den Nachweis.',
    en: 'The organisation completes the proof.',
  },
  'status-proof-checked': {
    de: 'Nachweis geprüft',
    en: 'Proof checked',
  },
  'next-proof-checked': {
    de: 'Die Koordinierungsstelle setzt die endgültige Förderung fest.',
    en: 'The coordination office sets the final grant.',
  },
  'status-settled': {
    de: 'Abgerechnet',
    en: 'Settled',
  },
  'next-settled': {
    de: 'Offene Beträge werden ausgezahlt oder zurückgezahlt, dann wird der Fall geschlossen.',
    en: 'Open amounts are paid or paid back, then the case is closed.',
  },
  'status-closed': {
    de: 'Abgeschlossen',
    en: 'Closed',
  },
  'next-closed': {
    de: 'Es ist nichts mehr zu tun.',
    en: 'Nothing is left to do.',
  },
  'status-rejected': {
    de: 'Abgelehnt',
    en: 'Rejected',
  },
  'next-rejected': {
    de: 'Es ist nichts mehr zu tun. Die Koordinierungsstelle berät zu einem neuen Antrag.',
    en: 'Nothing is left to do. The coordination office gives advice on a new application.',
  },
  'status-withdrawn': {
    de: 'Zurückgezogen',
    en: 'Withdrawn',
  },
  'next-withdrawn': {
    de: 'Es ist nichts mehr zu tun.',
    en: 'Nothing is left to do.',
  },
} as const satisfies Messages;

/** What happened, step by step. */
const timelineMessages = {
  'timeline-submitted': {
    de: 'Der Antrag wurde eingereicht.',
    en: 'The application was submitted.',
  },
  'timeline-check-started': {
    de: 'Die formale Prüfung hat begonnen.',
    en: 'The formal check began.',
  },
  'timeline-asked': {
    de: 'Die Koordinierungsstelle hat nachgefragt. Antwort bis {dueOn}.',
    en: 'The coordination office asked a question. Answer due by {dueOn}.',
  },
  'timeline-answered': {
    de: 'Die Fragen wurden beantwortet. Es gilt jetzt Fassung {version}.',
    en: 'The questions were answered. Version {version} counts now.',
  },
  'timeline-admitted': {
    de: 'Der Antrag wurde zugelassen und geht an das Gremium.',
    en: 'The application was admitted and goes to the committee.',
  },
  'timeline-deferred-quorum-not-met': {
    de: 'Vertagt: Es waren zu wenige Mitglieder stimmberechtigt anwesend.',
    en: 'Deferred: too few members with a vote were present.',
  },
  'timeline-deferred-open-question': {
    de: 'Vertagt: Eine Frage ist noch offen.',
    en: 'Deferred: a question is still open.',
  },
  'timeline-deferred-funds-exhausted': {
    de: 'Vertagt: Im Fonds ist zurzeit nicht genug Geld.',
    en: 'Deferred: there is not enough money in the fund at the moment.',
  },
  'timeline-deferred-group-limits': {
    de: 'Vertagt: Eine Interessengruppe hätte in dieser Abstimmung zu viel Gewicht gehabt.',
    en: 'Deferred: one group of interests would have had too much weight in this vote.',
  },
  'timeline-deferred-late-invitation': {
    de: 'Vertagt: Zu diesem Punkt wurde nicht rechtzeitig eingeladen.',
    en: 'Deferred: the invitation to this item came too late.',
  },
  'timeline-deferred-no-majority': {
    de: 'Vertagt: Im Umlauf kam keine Mehrheit zustande. Das Gremium berät darüber in einer Sitzung.',
    en: 'Deferred: the vote by circulation found no majority. The committee discusses it in a meeting.',
  },
  'timeline-deferred-circulation-objected': {
    de: 'Vertagt: Ein Mitglied will darüber in einer Sitzung beraten statt im Umlauf.',
    en: 'Deferred: a member wants to discuss it in a meeting, not by circulation.',
  },
  'timeline-recommended': {
    de: 'Das Gremium empfiehlt eine Förderung von {amountCents}.',
    en: 'The committee recommends a grant of {amountCents}.',
  },
  'timeline-recommended-amount-open': {
    de: 'Das Gremium ist dafür; der Betrag steht noch nicht fest.',
    en: 'The committee is in favour; the sum is still open.',
  },
  'timeline-waitlisted': {
    de: 'Das Gremium hat den Antrag auf die Warteliste gesetzt.',
    en: 'The committee put the application on the waiting list.',
  },
  'timeline-rejected-by-committee': {
    de: 'Das Gremium hat den Antrag abgelehnt.',
    en: 'The committee rejected the application.',
  },
  'timeline-rejected': {
    de: 'Der Antrag wurde aus formalen Gründen abgelehnt.',
    en: 'The application was rejected for formal reasons.',
  },
  'timeline-withdrawn': {
    de: 'Der Antrag wurde zurückgezogen.',
    en: 'The application was withdrawn.',
  },
  'timeline-grant-issued': {
    de: 'Die Förderung von {amountCents} wurde bewilligt.',
    en: 'The grant of {amountCents} was issued.',
  },
  'timeline-grant-accepted': {
    de: 'Die Förderung wurde angenommen.',
    en: 'The grant was accepted.',
  },
  'timeline-payment-requested': {
    de: '{amountCents} wurden abgerufen.',
    en: '{amountCents} was requested.',
  },
  'timeline-payment-approved': {
    de: 'Der Mittelabruf wurde freigegeben.',
    en: 'The payment request was approved.',
  },
  'timeline-payment-refused': {
    de: 'Der Mittelabruf wurde nicht freigegeben.',
    en: 'The payment request was refused.',
  },
  'timeline-payment-ordered': {
    de: 'Die Zahlung wurde angeordnet.',
    en: 'The payment was ordered.',
  },
  'timeline-payment-executed': {
    de: '{amountCents} wurden ausgezahlt und sind bis {spendByOn} auszugeben.',
    en: '{amountCents} was paid, to be spent by {spendByOn}.',
  },
  'timeline-payment-returned': {
    de: 'Die Zahlung von {amountCents} kam von der Bank zurück.',
    en: 'The payment of {amountCents} came back from the bank.',
  },
  'timeline-proof-submitted': {
    de: 'Der Verwendungsnachweis wurde eingereicht.',
    en: 'The proof of use was handed in.',
  },
  'timeline-proof-checked': {
    de: 'Der Verwendungsnachweis wurde geprüft.',
    en: 'The proof of use was checked.',
  },
  'timeline-settled': {
    de: 'Die endgültige Förderung wurde auf {finalCents} festgesetzt.',
    en: 'The final grant was set to {finalCents}.',
  },
  'timeline-refund-demanded': {
    de: '{amountCents} sind bis {dueOn} zurückzuzahlen.',
    en: '{amountCents} is to be paid back by {dueOn}.',
  },
  'timeline-refund-received': {
    de: '{amountCents} wurden zurückgezahlt.',
    en: '{amountCents} was paid back.',
  },
  'timeline-closed': {
    de: 'Der Fall wurde abgeschlossen.',
    en: 'The case was closed.',
  },
} as const satisfies Messages;

/** What is to be done, beside the next step of a case. */
const workMessages = {
  'work-answer-overdue': {
    de: 'Die Frist für die Antwort ist abgelaufen. Erinnern Sie die Organisation oder entscheiden Sie.',
    en: 'The answer is overdue. Remind the organisation, or decide.',
  },
  'work-payment-requested': {
    de: 'Einen Mittelabruf prüfen und freigeben.',
    en: 'Check a payment request and approve it.',
  },
  'work-payment-approved': {
    de: 'Eine freigegebene Zahlung anordnen.',
    en: 'Order a payment that was approved.',
  },
  'work-payment-ordered': {
    de: 'Eine angeordnete Zahlung als zweite Person ausführen.',
    en: 'Carry out an ordered payment as the second person.',
  },
  'work-move-up': {
    de: 'Es ist Geld frei: Der Antrag kann mit den vollen {amountCents} von der Warteliste nachrücken. Setzen Sie ihn auf die nächste Tagesordnung.',
    en: 'Money is free: the application can move up from the waiting list with all of {amountCents}. Put it on the next agenda.',
  },
  'work-move-up-partly': {
    de: 'Es ist Geld frei: Der Antrag kann mit {amountCents} von {requestedCents} von der Warteliste nachrücken. Setzen Sie ihn auf die nächste Tagesordnung.',
    en: 'Money is free: the application can move up from the waiting list with {amountCents} of {requestedCents}. Put it on the next agenda.',
  },
  'work-account-to-confirm': {
    de: 'Eine neue Bankverbindung wartet auf die Bestätigung durch eine zweite Person.',
    en: 'A new bank account waits to be confirmed by a second person.',
  },
} as const satisfies Messages;

/** The words in which lists and files speak of cases. */
export const caseMessages = {
  ...statusMessages,
  ...timelineMessages,
  ...workMessages,
} as const satisfies Messages;
