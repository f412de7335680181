import type { Messages } from './message.ts';

export const retentionMessages = {
  'case-erased': {
    de: 'Die personenbezogenen Angaben dieses Vorgangs sind seit {erasedOn} gelöscht. Summen und Entscheidungen bleiben nachprüfbar.',
    en: 'The personal data of this case were erased on {erasedOn}. Sums and decisions can still be checked.',
  },
  'no-audit-hold': {
    de: 'Für diesen Vorgang gilt keine Aufbewahrung zur Prüfung. Prüfen Sie die Nummer des Vorgangs.',
    en: 'No audit holds this case. Check the number of the case.',
  },
  'retention-not-started': {
    de: 'Die Aufbewahrungsfrist hat noch nicht begonnen. Sie beginnt mit dem Verwendungsnachweis.',
    en: 'The period of retention has not begun. It begins with the proof of use.',
  },
  'case-still-open': {
    de: 'Der Vorgang ist noch nicht abgeschlossen. Schließen Sie ihn zuerst ab.',
    en: 'The case is still open. Close it first.',
  },
  'cases-still-kept': {
    de: 'In der Sitzung ging es um {keptCount} Vorgänge, deren Unterlagen noch aufbewahrt werden. Warten Sie, bis auch diese gelöscht sind.',
    en: 'The meeting dealt with {keptCount} cases whose papers are still kept. Wait until these are erased as well.',
  },
  'retention-running': {
    de: 'Die Unterlagen müssen bis {keptUntilOn} aufbewahrt werden. Warten Sie das Ende der Frist ab.',
    en: 'The papers have to be kept until {keptUntilOn}. Wait for the end of the period.',
  },
  'audit-hold': {
    de: 'Eine Prüfung braucht die Unterlagen noch. Bitten Sie die Prüfstelle, die Aufbewahrung aufzuheben.',
    en: 'An audit still needs the papers. Ask the auditors to lift the hold.',
  },
  'erasure-of-another': {
    de: 'Sie können nur die Löschung Ihrer eigenen Daten verlangen. Für andere wenden Sie sich an die Verwaltung.',
    en: 'You can only ask for the erasure of your own data. For others turn to an administrator.',
  },
  'still-in-office': {
    de: 'Diese Person hat noch ein Amt. Beenden Sie zuerst ihre Ämter.',
    en: 'This person still holds an office. End their offices first.',
  },
  'still-seated': {
    de: 'Diese Person hat noch {seatCount} Sitz(e) in Ausschüssen. Besetzen Sie die Sitze zuerst neu.',
    en: 'This person still has {seatCount} seat(s) in committees. Fill the seats anew first.',
  },
  'still-acts-for-organisation': {
    de: 'Diese Person handelt noch für {organisationCount} Organisation(en). Nehmen Sie sie dort zuerst heraus.',
    en: 'This person still acts for {organisationCount} organisation(s). Remove them there first.',
  },
} as const satisfies Messages;
