import type { Messages } from './message.ts';

/** Before an application is handed in: advice, release, and the next round. */
const preparationMessages = {
  'advice-missing': {
    de: 'Dieses Programm verlangt vor dem Antrag ein Beratungsgespräch. Melden Sie sich bei der Koordinierungsstelle und nennen Sie die Nummer {applicationId}; danach können Sie einreichen.',
    en: 'This programme asks for advice before the application. Contact the coordination office and give the number {applicationId}; then you can submit.',
  },
  'advice-in-the-future': {
    de: 'Das Gespräch kann erst eingetragen werden, wenn es stattgefunden hat. Prüfen Sie den Tag.',
    en: 'The conversation can be recorded once it has taken place. Check the day.',
  },
  'sign-off-missing': {
    de: 'Fassung {version} dieses Entwurfs hat noch niemand außer Ihnen freigegeben. Bitten Sie ein anderes Mitglied Ihrer Organisation, sie zu lesen und freizugeben.',
    en: 'Nobody but you has released version {version} of this draft. Ask another member of your organisation to read and release it.',
  },
  'round-closed-next-open': {
    de: 'Die Antragsfrist ist am {deadlineOn} abgelaufen. Die nächste Runde ({nextRoundId}) läuft bis zum {nextDeadlineOn}. Beginnen Sie für sie einen Entwurf.',
    en: 'The deadline was {deadlineOn}. The next round ({nextRoundId}) runs until {nextDeadlineOn}. Start a draft for it.',
  },
} as const satisfies Messages;

/** In the formal check, and when questions are open. */
const checkMessages = {
  'item-checked-twice': {
    de: 'Zum Prüfpunkt {item} stehen zwei Ergebnisse da. Nennen Sie jeden Punkt einmal.',
    en: 'There are two findings on {item}. Name each item once.',
  },
  'finding-without-note': {
    de: 'Der Prüfpunkt {item} ist nicht erfüllt oder wird ausnahmsweise zugelassen. Schreiben Sie dazu, warum.',
    en: 'The item {item} is not met, or let through as an exception. Write down why.',
  },
  'check-item-open': {
    de: 'Der Prüfpunkt {item} ist für die neueste Fassung noch nicht entschieden. Tragen Sie das Ergebnis ein und lassen Sie den Antrag dann zu.',
    en: 'The item {item} is not decided yet for the newest version. Record the finding, then admit the application.',
  },
  'check-item-not-met': {
    de: 'Der Prüfpunkt {item} ist nicht erfüllt. Fragen Sie nach, lassen Sie ihn mit Begründung zu oder lehnen Sie den Antrag ab.',
    en: 'The item {item} is not met. Ask about it, let it through with a reason, or reject the application.',
  },
  'answer-too-late': {
    de: 'Die Frist für die Antwort ist am {dueOn} abgelaufen, der Antrag wird nicht weiter verfolgt. Fragen Sie die Koordinierungsstelle nach der nächsten Runde.',
    en: 'The answer was due on {dueOn}, and the application is not followed up. Ask the coordination office about the next round.',
  },
  'other-committee-by-answer': {
    de: 'Mit diesem Betrag wäre ein anderes Gremium zuständig als das, das den Antrag schon berät. Bleiben Sie auf derselben Seite der Grenze oder fragen Sie die Koordinierungsstelle.',
    en: 'With this sum, another committee than the one that has taken the application up would decide. Stay on the same side of the limit, or ask the coordination office.',
  },
} as const satisfies Messages;

const deferralMessages = {
  'question-without-reason': {
    de: 'Eine Frage an die Organisation gehört zu einer Vertagung wegen einer offenen Frage. Wählen Sie diesen Grund oder lassen Sie die Frage weg.',
    en: 'A question to the organisation belongs to a deferral over an open question. Choose that reason, or leave the question out.',
  },
} as const satisfies Messages;

/** What the office should look at; nothing is refused because of it. */
const warningMessages = {
  'warning-double-funding': {
    de: 'Im Programm {programmeId} liegt ein ähnlicher Antrag über {requestedCents} vor. Prüfen Sie, ob derselbe Zweck zweimal gefördert würde.',
    en: 'There is a similar application for {requestedCents} in the programme {programmeId}. Check whether the same purpose would be funded twice.',
  },
} as const satisfies Messages;

/** At the end of an application. */
const endingMessages = {
  'not-rejected': {
    de: 'Der Antrag ist nicht abgelehnt. Laden Sie ihn neu, um zu sehen, wo er steht.',
    en: 'The application is not rejected. Load it again to see where it stands.',
  },
  'rejection-already-explained': {
    de: 'Die Gründe der Ablehnung stehen schon fest und werden nicht mehr geändert.',
    en: 'The grounds of the rejection are recorded already and do not change any more.',
  },
  'already-lapsed': {
    de: 'Der Antrag wird schon nicht mehr verfolgt und muss nicht zurückgezogen werden.',
    en: 'The application is no longer followed up and need not be withdrawn.',
  },
} as const satisfies Messages;

const statusMessages = {
  'status-deferred-question-open': {
    de: 'Vertagt, Frage offen',
    en: 'Deferred, question open',
  },
  'next-deferred-question-open': {
    de: 'Die Organisation beantwortet die Frage, dann berät das Gremium weiter.',
    en: 'The organisation answers the question, then the committee goes on.',
  },
  'status-rejected-reasons-open': {
    de: 'Vom Gremium abgelehnt',
    en: 'Rejected by the committee',
  },
  'next-rejected-reasons-open': {
    de: 'Die Koordinierungsstelle schreibt der Organisation, aus welchen Gründen.',
    en: 'The coordination office writes to the organisation why.',
  },
  'status-application-lapsed': {
    de: 'Erledigt, nicht weiter verfolgt',
    en: 'Closed without a decision',
  },
  'next-application-lapsed': {
    de: 'Es ist nichts mehr zu tun, weil niemand die Nachfrage rechtzeitig beantwortet hat. Ein neuer Antrag ist möglich.',
    en: 'Nothing is left to do, because nobody answered the question in time. A new application is possible.',
  },
} as const satisfies Messages;

const timelineMessages = {
  'timeline-advised': {
    de: 'Die Koordinierungsstelle hat am {advisedOn} beraten.',
    en: 'The coordination office gave advice on {advisedOn}.',
  },
  'timeline-in-charge': {
    de: 'Die Koordinierungsstelle hat eine Person für den Antrag benannt.',
    en: 'The coordination office named a person in charge of the application.',
  },
  'timeline-in-charge-nobody': {
    de: 'Bei der Koordinierungsstelle ist niemand mehr für den Antrag benannt.',
    en: 'Nobody of the coordination office is in charge of the application any more.',
  },
  'timeline-draft-released': {
    de: 'Ein Mitglied der Organisation hat Fassung {version} des Entwurfs freigegeben.',
    en: 'A member of the organisation released version {version} of the draft.',
  },
  'timeline-submitted-moved': {
    de: 'Der Antrag kam nach der Frist und wurde in die nächste Runde ({roundId}) genommen.',
    en: 'The application came after the deadline and was taken into the next round ({roundId}).',
  },
  'timeline-check-recorded': {
    de: 'Die Koordinierungsstelle hat {count} Prüfpunkte entschieden.',
    en: 'The coordination office decided {count} items of the check.',
  },
  'timeline-rejection-explained': {
    de: 'Die Koordinierungsstelle hat die Gründe der Ablehnung mitgeteilt.',
    en: 'The coordination office gave the grounds of the rejection.',
  },
  'timeline-application-lapsed': {
    de: 'Bis zum {dueOn} kam keine Antwort. Der Antrag wird nicht weiter verfolgt.',
    en: 'No answer came until {dueOn}. The application is not followed up.',
  },
} as const satisfies Messages;

/** The words of the way from the first conversation to an outcome. */
export const cycleMessages = {
  ...preparationMessages,
  ...checkMessages,
  ...deferralMessages,
  ...warningMessages,
  ...endingMessages,
  ...statusMessages,
  ...timelineMessages,
} as const satisfies Messages;
