import type { Messages } from './message.ts';

/** Why an application was rejected, for its applicant. */
export const rejectionMessages = {
  'reason-not-eligible': {
    de: 'Wer den Antrag stellt, kann nach den Regeln dieses Programms keine Förderung bekommen.',
    en: 'By the rules of this programme, whoever applied cannot be funded.',
  },
  'reason-deadline-missed': {
    de: 'Der Antrag kam nach dem Ende der Frist.',
    en: 'The application came after the deadline.',
  },
  'reason-incomplete': {
    de: 'Es fehlten Angaben, auch nach der Nachfrage.',
    en: 'Details were missing, also after we asked.',
  },
  'reason-already-begun': {
    de: 'Das Projekt hatte schon begonnen. Gefördert wird nur, was noch nicht begonnen hat.',
    en: 'The project had begun. Only what has not begun yet is funded.',
  },
  'reason-double-funding': {
    de: 'Das Projekt bekommt für denselben Zweck schon Geld aus demselben Topf.',
    en: 'The project already gets money from the same source for the same purpose.',
  },
  'reason-outside-aims': {
    de: 'Das Projekt passt nicht zu den Zielen des Programms.',
    en: 'The project does not fit the aims of the programme.',
  },
  'reason-score-too-low': {
    de: 'Die Bewertung erreichte nicht die nötigen Punkte.',
    en: 'The assessment did not reach the points that are needed.',
  },
  'reason-committee-against': {
    de: 'Das Gremium hat über den Antrag beraten und sich gegen eine Förderung entschieden.',
    en: 'The committee discussed the application and decided against funding it.',
  },
  'reason-grant-not-carried': {
    de: 'Das Gremium hat über eine Förderung abgestimmt. Sie fand keine Mehrheit.',
    en: 'The committee voted on funding it. There was no majority for it.',
  },
  'reason-funds-exhausted': {
    de: 'Das Geld des Fonds ist vergeben.',
    en: 'The money of the fund is spent.',
  },
} as const satisfies Messages;
