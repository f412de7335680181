import { caseMessages } from './case.ts';
import type { Messages } from './message.ts';

/** Drafts and submission. */
const submissionMessages = {
  'unknown-draft': {
    de: 'Diesen Entwurf gibt es nicht, oder Sie dürfen ihn nicht sehen. Eingereichte Anträge finden Sie unter «Meine Anträge».',
    en: 'This draft does not exist, or you may not see it. You find what was submitted under «My applications».',
  },
  'if-match-required': {
    de: 'Es fehlt die Angabe, auf welcher Fassung Ihre Änderung aufbaut. Laden Sie den Entwurf neu und speichern Sie noch einmal.',
    en: 'It is not said which version your change builds on. Load the draft again and save once more.',
  },
  'draft-changed': {
    de: 'Der Entwurf wurde inzwischen geändert (Fassung {version}). Lesen Sie ihn noch einmal und reichen Sie ihn dann ein.',
    en: 'The draft has changed in the meantime (version {version}). Read it again, then submit it.',
  },
  'already-submitted': {
    de: 'Dieser Antrag ist schon eingereicht und lässt sich so nicht mehr ändern. Sie finden ihn unter «Meine Anträge».',
    en: 'This application has already been submitted and can no longer be changed here. See «My applications».',
  },
  'not-a-signatory': {
    de: 'Dafür braucht es eine Person, die für Ihre Organisation unterschreiben darf. Bitten Sie sie, diesen Schritt zu tun.',
    en: 'This takes a person who may sign for your organisation. Ask them to do this step.',
  },
  'programme-takes-no-applications': {
    de: 'Das Programm nimmt keine Anträge mehr an. Fragen Sie die Koordinierungsstelle nach einem anderen Programm.',
    en: 'The programme no longer takes applications. Ask the coordination office about another programme.',
  },
  'no-rules-in-force': {
    de: 'Für heute gelten in diesem Programm keine Förderregeln. Fragen Sie die Koordinierungsstelle, ab wann Anträge möglich sind.',
    en: 'No funding rules are in force in this programme today. Ask the coordination office when applications are possible.',
  },
  'unknown-round': {
    de: 'Diese Antragsrunde gibt es in dem Fonds nicht. Wählen Sie eine Runde aus der Liste.',
    en: 'The fund has no such round. Choose a round from the list.',
  },
  'fund-takes-no-applications': {
    de: 'Dieser Fonds ist abgeschlossen. Wählen Sie einen anderen Fonds oder fragen Sie die Koordinierungsstelle.',
    en: 'This fund is closed. Choose another fund, or ask the coordination office.',
  },
  'round-not-open-yet': {
    de: 'Die Antragsrunde beginnt erst am {opensOn}. Ihr Entwurf bleibt bis dahin gespeichert.',
    en: 'The round does not open before {opensOn}. Your draft is kept until then.',
  },
  'round-closed': {
    de: 'Die Antragsfrist ist am {deadlineOn} abgelaufen. Beginnen Sie einen Entwurf für die nächste Runde.',
    en: 'The deadline was {deadlineOn}. Start a draft for the next round.',
  },
  'content-incomplete': {
    de: 'Im Entwurf fehlen noch Angaben: {missing}. Ergänzen Sie sie und reichen Sie dann ein.',
    en: 'The draft is not complete: {missing}. Fill in what is missing, then submit.',
  },
} as const satisfies Messages;

/** What is wrong with the content, and how to put it right. */
const contentMessages = {
  'ends-before-start': {
    de: 'Das Projekt endet vor seinem Beginn. Prüfen Sie beide Tage.',
    en: 'The project ends before it starts. Check both days.',
  },
  'duration-too-long': {
    de: 'Das Projekt darf höchstens {durationMonthsMax} Monate dauern, bei diesem Beginn also bis {latestOn}. Wählen Sie ein früheres Ende.',
    en: 'The project may last {durationMonthsMax} months at most; with this start it ends on {latestOn} at the latest. Choose an earlier end.',
  },
  'outside-fund-year': {
    de: 'Das Geld dieses Fonds ist für das Jahr {year}. Beginn und Ende des Projekts müssen in diesem Jahr liegen.',
    en: 'The money of this fund is for {year}. The project must start and end in that year.',
  },
  'amounts-too-large': {
    de: 'Die Beträge sind zusammen größer, als ein Fonds je sein kann. Prüfen Sie die Stellen und Nullen.',
    en: 'The amounts add up to more than any fund can hold. Check the digits and zeros.',
  },
  'cost-category-unknown': {
    de: 'Die Kostenart {category} gibt es in diesem Programm nicht. Wählen Sie eine aus der Liste.',
    en: 'This programme has no cost category {category}. Choose one from the list.',
  },
  'plan-overfinanced': {
    de: 'Die Einnahmen sind um {differenceCents} höher als die Ausgaben. Beantragen Sie weniger oder ergänzen Sie Ausgaben.',
    en: 'The income is {differenceCents} above the cost. Ask for less, or add cost.',
  },
  'plan-underfinanced': {
    de: 'Für die Ausgaben fehlen noch {differenceCents}. Ergänzen Sie Einnahmen oder senken Sie die Ausgaben.',
    en: 'The cost is not covered: {differenceCents} is missing. Add income, or lower the cost.',
  },
  'requested-above-cost': {
    de: 'Sie beantragen mehr, als das Projekt kostet ({costCents}). Senken Sie den beantragten Betrag.',
    en: 'You ask for more than the project costs ({costCents}). Lower the amount that you ask for.',
  },
  'requested-above-programme-limit': {
    de: 'In diesem Programm sind höchstens {limitCents} je Projekt möglich. Senken Sie den beantragten Betrag.',
    en: 'This programme gives {limitCents} to a project at most. Lower the amount that you ask for.',
  },
  'requested-above-fund-limit': {
    de: 'Aus diesem Fonds sind höchstens {limitCents} je Projekt möglich. Senken Sie den beantragten Betrag.',
    en: 'This fund gives {limitCents} to a project at most. Lower the amount that you ask for.',
  },
  'requested-below-minimum': {
    de: 'Sie müssen mindestens {limitCents} beantragen. Für kleinere Vorhaben hilft die Koordinierungsstelle weiter.',
    en: 'You must ask for {limitCents} at least. For smaller projects, ask the coordination office.',
  },
  'own-share-too-small': {
    de: 'Ihr eigener Anteil muss mindestens {neededCents} sein; es fehlen {missingCents}. Bringen Sie mehr ein oder senken Sie die Ausgaben.',
    en: 'Your own share must be {neededCents} at least; {missingCents} is missing. Bring in more, or lower the cost.',
  },
  'rate-too-high': {
    de: 'Bei diesen Kosten sind höchstens {limitCents} Förderung möglich. Senken Sie den beantragten Betrag.',
    en: 'With this cost, {limitCents} is the most you can get. Lower the amount that you ask for.',
  },
  'lump-sum-basis-missing': {
    de: 'Dieses Programm rechnet mit Pauschalen. Geben Sie Teilnehmende und Honorartage an.',
    en: 'This programme works with lump sums. Give the participants and the fee days.',
  },
  'requested-above-lump-sums': {
    de: 'Die Pauschalen ergeben höchstens {limitCents}. Senken Sie den Betrag oder ergänzen Sie Teilnehmende und Honorartage.',
    en: 'The lump sums come to {limitCents} at most. Lower the amount, or add participants and fee days.',
  },
  'question-unknown': {
    de: 'Die Frage {questionId} stellt dieses Programm nicht. Laden Sie das Formular neu.',
    en: 'This programme does not ask the question {questionId}. Load the form again.',
  },
  'question-answered-twice': {
    de: 'Die Frage {questionId} ist doppelt beantwortet. Lassen Sie eine Antwort weg.',
    en: 'The question {questionId} is answered twice. Leave one answer out.',
  },
  'question-unanswered': {
    de: 'Die Frage {questionId} ist noch offen. Schreiben Sie eine Antwort dazu.',
    en: 'The question {questionId} is still open. Write an answer to it.',
  },
  'declaration-missing': {
    de: 'Die Erklärung {declaration} fehlt noch. Lesen Sie sie und stimmen Sie ihr zu, dann kann der Antrag angenommen werden.',
    en: 'The declaration {declaration} is missing. Read it and agree to it, then the application can be taken.',
  },
  'declaration-unknown': {
    de: 'Die Erklärung {declaration} verlangt dieses Programm nicht. Laden Sie das Formular neu.',
    en: 'This programme does not ask for the declaration {declaration}. Load the form again.',
  },
} as const satisfies Messages;

/** The way from submission to outcome. */
const wayMessages = {
  'unknown-application': {
    de: 'Diesen Antrag gibt es nicht, oder Sie dürfen ihn nicht sehen.',
    en: 'This application does not exist, or you may not see it.',
  },
  'acts-for-applicant': {
    de: 'Sie gehören selbst zu der Gruppe, die den Antrag gestellt hat. Lassen Sie das eine andere Person der Koordinierungsstelle tun.',
    en: 'You belong to the group that applied. Leave this to another person of the coordination office.',
  },
  'not-awaiting-check': {
    de: 'Die formale Prüfung dieses Antrags ist schon weiter. Laden Sie den Antrag neu.',
    en: 'The formal check of this application is further already. Load the application again.',
  },
  'not-in-check': {
    de: 'Das geht nur während der formalen Prüfung. Laden Sie den Antrag neu, um zu sehen, wo er steht.',
    en: 'This is possible during the formal check only. Load the application again to see where it stands.',
  },
  'due-day-not-ahead': {
    de: 'Die Frist muss nach dem heutigen Tag liegen. Wählen Sie einen späteren Tag.',
    en: 'The answer must be due after today. Choose a later day.',
  },
  'field-asked-twice': {
    de: 'Zur Angabe {field} stehen zwei Fragen da. Fassen Sie sie zusammen.',
    en: 'There are two questions about {field}. Put them into one.',
  },
  'nothing-asked': {
    de: 'Zu diesem Antrag ist gerade keine Frage offen. Wenn etwas zu ändern ist, schreiben Sie der Koordinierungsstelle.',
    en: 'No question about this application is open. If something must change, write to the coordination office.',
  },
  'field-not-asked': {
    de: 'Nach der Angabe {field} wurde nicht gefragt, sie bleibt wie eingereicht. Lassen Sie sie aus der Antwort weg.',
    en: 'Nobody asked about {field}, so it stays as submitted. Leave it out of the answer.',
  },
  'nothing-answered': {
    de: 'Die Antwort ist leer. Ändern Sie mindestens eine der Angaben, nach denen gefragt wurde.',
    en: 'The answer is empty. Change at least one of the details that were asked for.',
  },
  'clarification-open': {
    de: 'Eine Nachfrage ist noch offen. Warten Sie die Antwort ab, bevor Sie den Antrag zulassen.',
    en: 'A question is still open. Wait for the answer before you admit the application.',
  },
  'formal-check-over': {
    de: 'Die formale Prüfung ist abgeschlossen. Über den Antrag entscheidet jetzt das Gremium.',
    en: 'The formal check is over. The committee decides on the application now.',
  },
  'reason-given-twice': {
    de: 'Ein Ablehnungsgrund steht doppelt da. Nennen Sie jeden Grund einmal.',
    en: 'A reason is given twice. Give each reason once.',
  },
  'already-rejected': {
    de: 'Der Antrag ist schon abgelehnt und muss nicht mehr zurückgezogen werden.',
    en: 'The application is rejected already and need not be withdrawn.',
  },
  'grant-already-issued': {
    de: 'Die Förderung ist schon bewilligt. Wenn Sie verzichten möchten, schreiben Sie der Koordinierungsstelle.',
    en: 'The grant is issued already. If you want to renounce it, write to the coordination office.',
  },
} as const satisfies Messages;

export const applicationMessages = {
  ...submissionMessages,
  ...contentMessages,
  ...wayMessages,
  ...caseMessages,
} as const satisfies Messages;
