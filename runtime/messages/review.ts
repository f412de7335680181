import type { Messages } from './message.ts';

export const reviewMessages = {
  'unknown-review': {
    de: 'Diese Bewertung gibt es nicht, oder Sie dürfen sie nicht sehen.',
    en: 'This review does not exist, or you may not see it.',
  },
  'not-a-committee-member': {
    de: 'Nur stimmberechtigte Mitglieder des zuständigen Gremiums dürfen bewerten.',
    en: 'Only voting members of the committee in charge may score.',
  },
  'review-closed': {
    de: 'Die Bewertung ist geschlossen. Fragen Sie die Koordinierungsstelle, wenn noch etwas fehlt.',
    en: 'The review is closed. Ask the coordination office if something is missing.',
  },
  'conflict-of-interest': {
    de: 'Sie haben einen Interessenkonflikt erklärt und dürfen diesen Antrag nicht bewerten.',
    en: 'You declared a conflict of interest and may not score this application.',
  },
  'criterion-scored-twice': {
    de: 'Das Kriterium {criterionId} ist doppelt bewertet. Geben Sie jedes Kriterium einmal an.',
    en: 'The criterion {criterionId} is scored twice. Give each criterion once.',
  },
  'criterion-unknown': {
    de: 'Das Kriterium {criterionId} gibt es in dieser Bewertung nicht.',
    en: 'The criterion {criterionId} does not exist in this review.',
  },
  'criterion-missing': {
    de: 'Das Kriterium {criterionId} fehlt. Bewerten Sie alle Kriterien oder geben Sie «nicht anwendbar» an.',
    en: 'The criterion {criterionId} is missing. Score all criteria, or say «not applicable».',
  },
  'points-out-of-range': {
    de: 'Beim Kriterium {criterionId} sind höchstens {pointsMax} Punkte möglich.',
    en: 'The criterion {criterionId} allows {pointsMax} points at most.',
  },
} as const satisfies Messages;
