import type { Messages } from './message.ts';

/** Where an application stands, and what comes next. */
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
  'status-rejected': {
    de: 'Abgelehnt',
    en: 'Rejected',
  },
  'next-rejected': {
    de: 'Was Sie gegen die Ablehnung tun können, steht in ihrem Schreiben. Die Koordinierungsstelle berät zu einem neuen Antrag.',
    en: 'The letter of the rejection says what can be done against it. The coordination office gives advice on a new application.',
  },
  'status-withdrawn': {
    de: 'Zurückgezogen',
    en: 'Withdrawn',
  },
  'next-withdrawn': {
    de: 'Es ist nichts mehr zu tun.',
    en: 'Nothing is left to do.',
  },
  'work-answer-overdue': {
    de: 'Die Frist für die Antwort ist abgelaufen. Erinnern Sie die Organisation oder entscheiden Sie.',
    en: 'The answer is overdue. Remind the organisation, or decide.',
  },
} as const satisfies Messages;

/** What happened to it, step by step. */
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
} as const satisfies Messages;

/** The words in which lists and files speak of an application. */
export const applicationCaseMessages = { ...statusMessages, ...timelineMessages } as const satisfies Messages;
