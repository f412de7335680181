import type { Messages } from './message.ts';

export const reviewMessages = {
  'unknown-review': {
    de: 'Diese Bewertung gibt es nicht, oder Sie dürfen sie nicht sehen.',
    en: 'This review does not exist, or you may not see it.',
  },
  'advisory-seat': {
    de: 'Ihr Sitz ist beratend. Punkte geben nur stimmberechtigte Mitglieder; sagen Sie Ihre Meinung in der Sitzung.',
    en: 'Your seat is advisory. Only voting members give points; say what you think in the meeting.',
  },
  'review-closed': {
    de: 'Die Bewertung ist geschlossen. Fragen Sie die Koordinierungsstelle, wenn noch etwas fehlt.',
    en: 'The review is closed. Ask the coordination office if something is missing.',
  },
  'conflict-of-interest': {
    de: 'Sie haben einen Interessenkonflikt erklärt und dürfen diesen Antrag nicht bewerten. Bewerten Sie die übrigen Anträge.',
    en: 'You declared a conflict of interest and may not score this application. Score the other ones.',
  },
  'scoring-own-organisation': {
    de: 'Sie handeln für die Gruppe, die den Antrag gestellt hat. Erklären Sie den Interessenkonflikt und bewerten Sie die übrigen Anträge.',
    en: 'You act for the group that applied. Declare the conflict of interest, and score the other applications.',
  },
  'criterion-scored-twice': {
    de: 'Das Kriterium {criterionId} ist doppelt bewertet. Geben Sie jedes Kriterium einmal an.',
    en: 'The criterion {criterionId} is scored twice. Give each criterion once.',
  },
  'criterion-unknown': {
    de: 'Das Kriterium {criterionId} gibt es in dieser Bewertung nicht. Laden Sie den Bewertungsbogen neu.',
    en: 'The criterion {criterionId} does not exist in this review. Load the score sheet again.',
  },
  'criterion-missing': {
    de: 'Das Kriterium {criterionId} fehlt. Bewerten Sie alle Kriterien oder geben Sie «nicht anwendbar» an.',
    en: 'The criterion {criterionId} is missing. Score all criteria, or say «not applicable».',
  },
  'points-out-of-range': {
    de: 'Beim Kriterium {criterionId} sind höchstens {pointsMax} Punkte möglich. Geben Sie weniger Punkte.',
    en: 'The criterion {criterionId} allows {pointsMax} points at most. Give fewer points.',
  },
  'unknown-rule-set': {
    de: 'Die Regeln, nach denen dieser Antrag beurteilt wird, fehlen im Programm. Wenden Sie sich an die Verwaltung.',
    en: 'The rules that this application is judged by are missing from the programme. Ask the administrator.',
  },
} as const satisfies Messages;
