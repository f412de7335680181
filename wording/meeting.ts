import { circulationMessages } from './circulation.ts';
import { invitationMessages } from './invitation.ts';
import type { Messages } from './message.ts';
import { voteMessages } from './vote.ts';

/** What stands in the way of minutes and of the end of a meeting. */
const minutesMessages = {
  'minutes-signed': {
    de: 'Die Niederschrift ist schon unterzeichnet. Was darin falsch ist, sagen Sie mit einer Berichtigung und ihrem Grund.',
    en: 'The minutes are signed already. Say what is wrong in them by a correction and its reason.',
  },
  'minutes-not-signed': {
    de: 'Die Niederschrift ist noch nicht unterzeichnet. Bis dahin ergänzen Sie sie mit einer Anmerkung.',
    en: 'The minutes are not signed yet. Until then, add a remark to them.',
  },
  'minutes-erased': {
    de: 'Die Namen und Anmerkungen dieser Niederschrift sind gelöscht, denn kein Vorgang der Sitzung wird noch aufbewahrt. Sie nimmt keine Texte mehr auf; Beschlüsse und Zahlen bleiben nachprüfbar.',
    en: 'The names and remarks of these minutes were erased, because no case of the meeting is kept any longer. They take no more texts; resolutions and figures can still be checked.',
  },
  'minutes-changed': {
    de: 'Die Niederschrift hat sich geändert, seit Sie sie gelesen haben. Lesen Sie sie neu und unterzeichnen Sie dann.',
    en: 'The minutes have changed since you read them. Read them again, and then sign.',
  },
  'not-signing': {
    de: 'Die Niederschrift unterzeichnet der Vorsitz oder die Stellvertretung.',
    en: 'The chair or the deputy signs the minutes.',
  },
  'meeting-not-closed': {
    de: 'Die Sitzung läuft noch. Schließen Sie sie, bevor Sie die Niederschrift unterzeichnen.',
    en: 'The meeting is still running. Close it before you sign the minutes.',
  },
  'items-pending': {
    de: 'Noch nicht erledigte Punkte: {pendingCount}, zuerst {itemId}. Beschließen oder vertagen Sie sie.',
    en: 'Items not done yet: {pendingCount}, the first is {itemId}. Resolve or defer them.',
  },
  'work-absent-without-excuse': {
    de: 'Wer auf Platz {seatNumber} sitzt, fehlte {absenceCount}-mal nacheinander ohne Entschuldigung, zuletzt am {lastAbsentOn}, und niemand kam zur Vertretung. Das Gremium entscheidet, ob das Mitglied ausscheidet. Setzen Sie es auf die Tagesordnung, oder besetzen Sie den Platz neu.',
    en: 'Whoever sits on seat {seatNumber} was absent without excuse {absenceCount} times in a row, last on {lastAbsentOn}, and no substitute came. The committee decides whether the member leaves. Put it on the agenda, or fill the seat anew.',
  },
} as const satisfies Messages;

export const meetingMessages = {
  ...invitationMessages,
  ...voteMessages,
  ...circulationMessages,
  ...minutesMessages,
} as const satisfies Messages;
