import type { Messages } from './message.ts';

/** What stands in the way of a meeting and of an item on its agenda. */
export const invitationMessages = {
  'unknown-meeting': {
    de: 'Diese Sitzung gibt es nicht, oder Sie dürfen sie nicht sehen.',
    en: 'This meeting does not exist, or you may not see it.',
  },
  'unknown-item': {
    de: 'Diesen Punkt gibt es auf der Tagesordnung nicht. Laden Sie die Tagesordnung neu.',
    en: 'This item is not on the agenda. Load the agenda again.',
  },
  'committee-not-seated': {
    de: 'In diesem Gremium sitzt noch niemand. Bitten Sie die Verwaltung, die Mitglieder einzutragen.',
    en: 'Nobody sits in this committee yet. Ask the administration to enter its members.',
  },
  'not-convening': {
    de: 'Nur die Koordinierungsstelle, der Vorsitz oder die Stellvertretung lädt zu einer Sitzung ein.',
    en: 'Only the coordination office, the chair or the deputy invites to a meeting.',
  },
  'no-voting-rules-in-force': {
    de: 'Für heute gelten in diesem Programm keine Regeln. Bitten Sie die Verwaltung, ein Regelwerk zu veröffentlichen.',
    en: 'No rules are in force in this programme today. Ask the administration to publish a rule set.',
  },
  'application-listed-twice': {
    de: 'Der Antrag {applicationId} steht zweimal auf der Tagesordnung. Nehmen Sie ihn einmal auf.',
    en: 'The application {applicationId} is on the agenda twice. List it once.',
  },
  'not-for-this-committee': {
    de: 'Über den Antrag {applicationId} entscheidet ein anderes Gremium. Nehmen Sie ihn von der Tagesordnung.',
    en: 'Another committee decides on the application {applicationId}. Take it off the agenda.',
  },
  'application-not-decidable': {
    de: 'Über den Antrag {applicationId} kann jetzt nicht entschieden werden: Er ist noch in der Prüfung, zurückgezogen oder schon entschieden. Nehmen Sie ihn von der Tagesordnung.',
    en: 'The application {applicationId} cannot be decided now: it is still being checked, was withdrawn or is decided already. Take it off the agenda.',
  },
  'meeting-in-the-past': {
    de: 'Die Sitzung beginnt vor diesem Augenblick. Geben Sie einen späteren Beginn an.',
    en: 'The meeting begins before this moment. Give a later beginning.',
  },
  'invitation-too-late': {
    de: 'Die Einladungsfrist ist zu kurz: Die Sitzung kann frühestens am {earliestOn} sein. Wählen Sie einen späteren Tag, oder begründen Sie, warum es eilt; dann darf niemand widersprechen.',
    en: 'The notice is too short: the meeting can be on {earliestOn} at the earliest. Choose a later day, or say why it is urgent; then nobody may object.',
  },
  'nothing-to-decide': {
    de: 'Die Tagesordnung ist leer. Nehmen Sie mindestens einen Antrag auf.',
    en: 'The agenda is empty. List at least one application.',
  },
  'admitted-too-late': {
    de: 'Der Antrag {applicationId} wurde zu kurz vor der Sitzung zugelassen; er kann frühestens am {earliestOn} auf die Tagesordnung. Nehmen Sie ihn in eine spätere Sitzung.',
    en: 'The application {applicationId} was admitted too shortly before the meeting; it can be on an agenda on {earliestOn} at the earliest. Take it to a later meeting.',
  },
  'no-second-meeting': {
    de: 'Eine zweite Sitzung, in der entscheidet, wer kommt, ist so nicht möglich: Die Geschäftsordnung kennt keine, oder ein neuer Punkt gehört nicht hinein. Laden Sie zu einer gewöhnlichen Sitzung ein.',
    en: 'A second meeting in which whoever comes decides is not possible like this: the rules of procedure know none, or a new item does not belong there. Invite to an ordinary meeting.',
  },
  'agenda-full': {
    de: 'Auf die Tagesordnung passen höchstens {itemsMax} Punkte. Laden Sie zu einer weiteren Sitzung ein.',
    en: 'An agenda has {itemsMax} items at most. Invite to another meeting.',
  },
  'urgency-objected': {
    de: 'Ein Mitglied hat der kurzfristigen Einladung widersprochen. In dieser Sitzung kann nichts beschlossen werden: Vertagen Sie die Punkte und laden Sie rechtzeitig ein.',
    en: 'A member objected to the late invitation. Nothing can be resolved in this meeting: defer the items, and invite in time.',
  },
  'meeting-not-urgent': {
    de: 'Zu dieser Sitzung wurde rechtzeitig eingeladen; ein Widerspruch ist nicht möglich.',
    en: 'The invitation to this meeting was in time; there is nothing to object to.',
  },
  'resolved-already': {
    de: 'In dieser Sitzung wurde schon beschlossen. Widersprechen können Sie nur vor dem ersten Beschluss; lassen Sie Ihren Einwand ins Protokoll nehmen.',
    en: 'This meeting has resolved already. You can object before the first resolution only; have your objection put into the minutes.',
  },
  'consents-missing': {
    de: 'Dieser Punkt kam zu spät auf die Tagesordnung. Es fehlt noch die Zustimmung von {missingCount} Sitzen; ohne sie vertagen Sie ihn.',
    en: 'This item came to the agenda too late. The consent of {missingCount} seats is still missing; without it, defer the item.',
  },
  'consent-not-needed': {
    de: 'Dieser Punkt stand rechtzeitig auf der Tagesordnung. Ihre Zustimmung ist nicht nötig.',
    en: 'This item was on the agenda in time. Your consent is not needed.',
  },
  'meeting-not-begun': {
    de: 'Die Sitzung hat noch nicht begonnen. Abgestimmt wird ab dem Beginn, der in der Einladung steht.',
    en: 'The meeting has not begun yet. Votes are held from the beginning that the invitation names.',
  },
  'excuse-of-another': {
    de: 'Sie entschuldigen sich nur selbst. Für andere tun es der Vorsitz, die Stellvertretung oder die Koordinierungsstelle.',
    en: 'You excuse yourself only. For others the chair, the deputy or the coordination office does.',
  },
  'not-deferred-before': {
    de: 'Der Antrag {applicationId} wurde nicht vertagt, weil zu wenige Mitglieder da waren. Nur dann ist eine zweite Sitzung möglich; laden Sie sonst zu einer gewöhnlichen Sitzung ein.',
    en: 'The application {applicationId} was not deferred for want of a quorum. Only then is a second meeting possible; otherwise invite to an ordinary one.',
  },
} as const satisfies Messages;
