import type { Messages } from './message.ts';

/** What stands in the way of a vote by circulation. */
export const circulationMessages = {
  'motion-in-circulation': {
    de: 'Das geht in einer Sitzung, nicht im Umlauf: Dort stehen die Beschlussvorschläge und die Frist von Anfang an fest.',
    en: 'This is for a meeting, not for a vote by circulation: there the motions and the end are fixed from the beginning.',
  },
  'no-room-in-circulation': {
    de: 'Im Umlauf gibt es keine Anwesenheit. Wer verhindert ist, entschuldigt sich; dann stimmt die Stellvertretung ab.',
    en: 'A vote by circulation knows no presence. Who cannot take part is excused; then the substitute votes.',
  },
  'no-circular-votes': {
    de: 'Die Regeln dieses Programms kennen kein Umlaufverfahren. Laden Sie zu einer Sitzung ein.',
    en: 'The rules of this programme know no vote by circulation. Invite to a meeting.',
  },
  'not-by-circulation': {
    de: 'Hier wird in einer Sitzung abgestimmt, nicht im Umlauf.',
    en: 'This is voted on in a meeting, not by circulation.',
  },
  'circulation-running': {
    de: 'Der Umlauf läuft noch: Es fehlen {missingCount} Stimmen. Gezählt wird, wenn alle abgestimmt haben oder die Frist abgelaufen ist.',
    en: 'The vote by circulation is still running: {missingCount} votes are missing. It is counted when everyone has voted or the time is over.',
  },
  'circulation-over': {
    de: 'Die Frist für den Umlauf ist abgelaufen. Ihre Stimme zählt nicht mehr.',
    en: 'The time for the vote by circulation is over. Your vote does not count any more.',
  },
} as const satisfies Messages;
