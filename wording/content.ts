import type { Messages } from './message.ts';
import { planMessages } from './plan.ts';

/** What is wrong with the content, and how to put it right. */
export const contentMessages = {
  'legal-form-not-eligible': {
    de: 'In diesem Programm können nur Gruppen mit einer anderen Rechtsform einen Antrag stellen. Suchen Sie eine Organisation, die den Antrag für Sie stellt; die Koordinierungsstelle hilft dabei.',
    en: 'In this programme only groups of another legal form can apply. Look for an organisation that applies for you; the coordination office helps.',
  },
  'project-kind-missing': {
    de: 'Dieses Programm kennt mehrere Arten von Projekten. Wählen Sie eine davon aus.',
    en: 'This programme knows several kinds of projects. Choose one of them.',
  },
  'project-kind-unknown': {
    de: 'Die Projektart {projectKind} gibt es in diesem Programm nicht. Wählen Sie eine aus der Liste oder lassen Sie die Angabe weg.',
    en: 'This programme has no kind of project {projectKind}. Choose one from the list, or leave it out.',
  },
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
  'starts-before-lead-time': {
    de: 'Zwischen Antrag und Beginn müssen {leadDays} Tage liegen. Das Projekt kann frühestens am {earliestOn} beginnen.',
    en: 'There must be {leadDays} days between application and start. The project can start on {earliestOn} at the earliest.',
  },
  'starts-too-early': {
    de: 'In diesem Programm beginnen Projekte frühestens am {earliestOn}. Wählen Sie einen späteren Beginn.',
    en: 'Projects of this programme start on {earliestOn} at the earliest. Choose a later start.',
  },
  'ends-too-late': {
    de: 'In diesem Programm enden Projekte spätestens am {latestOn}. Wählen Sie ein früheres Ende.',
    en: 'Projects of this programme end on {latestOn} at the latest. Choose an earlier end.',
  },
  'exception-not-possible': {
    de: 'Von dieser Grenze ({limit}) kann das Gremium keine Ausnahme machen. Streichen Sie die Ausnahme und halten Sie die Grenze ein.',
    en: 'The committee cannot make an exception from this limit ({limit}). Remove the exception and keep to the limit.',
  },
  'exception-asked-twice': {
    de: 'Dieselbe Ausnahme ({limit}) steht zweimal da. Fassen Sie die Begründungen zusammen.',
    en: 'The same exception ({limit}) is there twice. Put the reasons together.',
  },
  'exception-not-needed': {
    de: 'Ihr Antrag hält diese Grenze ({limit}) ein. Streichen Sie die Ausnahme.',
    en: 'Your application keeps to this limit ({limit}). Remove the exception.',
  },
  'local-participants-missing': {
    de: 'Geben Sie an, wie viele der Teilnehmenden aus dem Fördergebiet kommen.',
    en: 'Say how many of the participants come from the funding area.',
  },
  'local-participants-above-all': {
    de: 'Aus dem Fördergebiet können nicht mehr als alle {participantCount} Teilnehmenden kommen. Berichtigen Sie eine der beiden Zahlen.',
    en: 'No more than all {participantCount} participants can come from the funding area. Correct one of the two numbers.',
  },
  'local-share-too-small': {
    de: 'Mindestens {neededCount} der Teilnehmenden müssen aus dem Fördergebiet kommen. Sprechen Sie mit der Koordinierungsstelle, wenn das nicht geht.',
    en: 'At least {neededCount} of the participants must come from the funding area. Talk to the coordination office if that is not possible.',
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
  ...planMessages,
} as const satisfies Messages;
