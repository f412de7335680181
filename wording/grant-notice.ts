import type { Messages } from './message.ts';

export const grantNoticeMessages = {
  'grant-not-final': {
    de: 'Geld gibt es erst, wenn die Bewilligung bestandskräftig ist. Verzichten Sie auf den Widerspruch, oder warten Sie das Ende der Frist ab.',
    en: 'Money flows only once the grant is final. Give up the objection, or wait until its period has ended.',
  },
  'grant-ended': {
    de: 'Diese Förderung ist beendet. Dazu ist nichts mehr zu tun.',
    en: 'This grant has ended. Nothing is left to do about it.',
  },
  'notice-notified-before': {
    de: 'Der Bescheid ist seit {notifiedOn} bekannt gegeben. Ein zweiter Versand ändert daran nichts.',
    en: 'The notice was notified on {notifiedOn}. Sending it again changes nothing.',
  },
  'notice-lies-in-portal': {
    de: 'Der Bescheid liegt noch bis {retrievableUntilOn} im Portal. Wird er bis dahin nicht abgerufen, schicken Sie ihn mit der Post.',
    en: 'The notice lies in the portal until {retrievableUntilOn}. If nobody fetches it by then, send it by post.',
  },
  'portal-not-fetched': {
    de: 'Im Portal wurde der Bescheid nicht abgerufen. Schicken Sie ihn jetzt mit der Post.',
    en: 'Nobody fetched the notice from the portal. Send it by post now.',
  },
  'portal-needs-consent': {
    de: 'In das Portal darf der Bescheid nur mit Einwilligung der Organisation. Holen Sie sie ein, oder wählen Sie die Post.',
    en: 'The notice may go into the portal only if the organisation agreed. Ask for its consent, or choose the post.',
  },
  'posted-before-issue': {
    de: 'Bewilligt wurde erst am {issuedOn}. Geben Sie den Tag an, an dem der Bescheid zur Post ging.',
    en: 'The grant was issued on {issuedOn}. Give the day on which the notice was posted.',
  },
  'notice-not-in-portal': {
    de: 'Im Portal liegt kein Bescheid für Sie. Er kommt mit der Post.',
    en: 'There is no notice for you in the portal. It comes by post.',
  },
  'notice-no-longer-provided': {
    de: 'Der Bescheid lag bis {retrievableUntilOn} im Portal. Sie bekommen ihn jetzt mit der Post; die Fristen beginnen erst damit.',
    en: 'The notice lay in the portal until {retrievableUntilOn}. You now get it by post; every period begins only then.',
  },
  'no-remedy-here': {
    de: 'Die Förderung ist ein Vertrag. Auf einen Widerspruch ist nicht zu verzichten, weil es keinen gibt.',
    en: 'The grant is a contract. There is no objection to give up.',
  },
  'objection-open': {
    de: 'Über den Widerspruch ist noch nicht entschieden. Warten Sie die Entscheidung ab, oder nehmen Sie ihn zurück.',
    en: 'The objection has not been decided. Wait for the decision, or take it back.',
  },
  'no-objection-here': {
    de: 'Gegen diese Förderung gibt es keinen Widerspruch. Was möglich ist, steht im Bescheid oder im Vertrag.',
    en: 'There is no objection to this grant. The notice or the contract says what can be done.',
  },
  'objected-before': {
    de: 'Zu dieser Förderung gibt es schon einen Widerspruch. Ergänzen Sie ihn mit einem Schreiben an die Koordinierungsstelle.',
    en: 'There is an objection to this grant already. Add to it by a letter to the coordination office.',
  },
  'grant-is-final': {
    de: 'Die Bewilligung ist bestandskräftig. Ein Widerspruch ist nicht mehr möglich.',
    en: 'The grant is final. An objection is not possible any more.',
  },
  'remedy-period-over': {
    de: 'Die Frist ist am {remedyEndsOn} abgelaufen. Waren Sie ohne Schuld verhindert, schreiben Sie der Koordinierungsstelle.',
    en: 'The period ended on {remedyEndsOn}. If you were prevented through no fault of yours, write to the coordination office.',
  },
  'no-objection-open': {
    de: 'Es ist kein Widerspruch offen. Laden Sie die Akte neu.',
    en: 'No objection is open. Load the file again.',
  },
  'objection-entered-by-you': {
    de: 'Sie haben diesen Widerspruch eingetragen. Darüber entscheidet eine andere Person.',
    en: 'You entered this objection. Another person decides on it.',
  },
  'acceptance-late': {
    de: 'Die Frist zur Annahme ist am {acceptByOn} abgelaufen. Sprechen Sie mit der Koordinierungsstelle über einen neuen Antrag.',
    en: 'The last day for the acceptance was {acceptByOn}. Talk to the coordination office about a new application.',
  },
  'grant-lapsed': {
    de: 'Die Förderung wurde nicht rechtzeitig angenommen und ist erloschen. Das Geld ist wieder frei.',
    en: 'The grant was not accepted in time and has lapsed. Its money is free again.',
  },
  'grant-revoked': {
    de: 'Diese Förderung wurde widerrufen. Was noch offen ist, steht in der Akte unter Rückforderung.',
    en: 'This grant was revoked. What is still open stands in the file, under what is to be paid back.',
  },
  'renounced-before': {
    de: 'Auf diese Förderung wurde verzichtet. Dazu ist nichts mehr zu tun.',
    en: 'This grant was given up. Nothing is left to do about it.',
  },
  'renounced-amount-misplaced': {
    de: 'Geben Sie den Betrag an, wenn Sie auf einen Teil verzichten, und sonst keinen.',
    en: 'Give the amount where you give up a part, and none otherwise.',
  },
  'renounced-over-grant': {
    de: 'Als Teil können Sie auf mindestens einen Cent und höchstens {mostCents} verzichten. Auf mehr verzichten Sie ganz.',
    en: 'As a part you can give up one cent at least and {mostCents} at most. For more give the grant up in full.',
  },
  'nothing-to-renounce': {
    de: 'Die Förderung ist ganz abgerufen. Es gibt keinen Rest, auf den Sie verzichten können.',
    en: 'The grant was drawn in full. There is no rest to give up.',
  },
  'application-ended': {
    de: 'Über diesen Antrag ist schon anders entschieden. Ein früherer Beginn hilft ihm nicht mehr.',
    en: 'This application has come to an end already. An early start does not help it any more.',
  },
  'starts-before-decision': {
    de: 'Das Projekt soll am {startsOn} beginnen, möglich ist es ab {earliestOn}. Lassen Sie den früheren Beginn mit Begründung zu, oder klären Sie den Zeitraum mit der Organisation.',
    en: 'The project is to begin on {startsOn}, possible is {earliestOn}. Permit the early start with a reason, or agree on the period with the organisation.',
  },
  'project-not-running': {
    de: 'Das geht nur, solange das Projekt läuft und kein Nachweis eingereicht ist.',
    en: 'This is possible only while the project runs and no proof was handed in.',
  },
  'project-started-before': {
    de: 'Als Beginn ist schon der {startedOn} gemeldet. Ist das falsch, schreiben Sie der Koordinierungsstelle.',
    en: '{startedOn} has been reported as the start already. If that is wrong, write to the coordination office.',
  },
  'start-outside-period': {
    de: 'Bewilligt ist die Zeit vom {periodStartsOn} bis {periodEndsOn}. Begann das Projekt früher, schreiben Sie der Koordinierungsstelle.',
    en: 'Granted is the time from {periodStartsOn} to {periodEndsOn}. If the project began earlier, write to the coordination office.',
  },
  'end-not-early': {
    de: 'Der Tag liegt nicht vor dem Ende der bewilligten Zeit ({periodStartsOn} bis {periodEndsOn}). Prüfen Sie den Tag.',
    en: 'The day is not before the end of the granted time ({periodStartsOn} to {periodEndsOn}). Check the day.',
  },
} as const satisfies Messages;
