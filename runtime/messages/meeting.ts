import type { Messages } from './message.ts';

export const meetingMessages = {
  'unknown-meeting': {
    de: 'Diese Sitzung gibt es nicht, oder Sie dürfen sie nicht sehen.',
    en: 'This meeting does not exist, or you may not see it.',
  },
  'unknown-item': {
    de: 'Diesen Punkt gibt es auf der Tagesordnung nicht. Laden Sie die Tagesordnung neu.',
    en: 'This item is not on the agenda. Load the agenda again.',
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
  'not-deferred-before': {
    de: 'Der Antrag {applicationId} wurde nicht vertagt, weil zu wenige Mitglieder da waren. Nur dann ist eine zweite Sitzung möglich; laden Sie sonst zu einer gewöhnlichen Sitzung ein.',
    en: 'The application {applicationId} was not deferred for want of a quorum. Only then is a second meeting possible; otherwise invite to an ordinary one.',
  },
  'not-running-the-meeting': {
    de: 'Das dürfen nur der Vorsitz, die Stellvertretung oder die Koordinierungsstelle.',
    en: 'Only the chair, the deputy or the coordination office may do this.',
  },
  'not-presiding': {
    de: 'Sie leiten diesen Punkt nicht. Das tut der anwesende Vorsitz, bei Interessenkonflikt oder Abwesenheit die Stellvertretung. Erfassen Sie zuerst die Anwesenheit.',
    en: 'You do not lead this item. The chair does when present, and the deputy when the chair is away or has a conflict. Record the presence first.',
  },
  'meeting-closed': {
    de: 'Die Sitzung ist geschlossen. Laden Sie zu einer neuen Sitzung ein.',
    en: 'The meeting is closed. Invite to a new meeting.',
  },
  'without-a-seat': {
    de: 'Diese Person hat in dem Gremium keinen Sitz. Wählen Sie ein Mitglied aus der Einladung.',
    en: 'This person has no seat in the committee. Choose a member from the invitation.',
  },
  'conflict-of-another': {
    de: 'Einen Interessenkonflikt erklären Sie für sich selbst. Für andere hält ihn der Vorsitz fest.',
    en: 'You declare a conflict of interest for yourself. For others the chair records it.',
  },
  'item-decided': {
    de: 'Dieser Punkt ist schon erledigt und lässt sich nicht mehr ändern.',
    en: 'This item is done already and cannot be changed any more.',
  },
  'another-item-open': {
    de: 'Der Punkt {itemId} ist noch offen. Schließen Sie ihn ab, bevor Sie den nächsten aufrufen.',
    en: 'The item {itemId} is still open. Bring it to an end before you call the next one.',
  },
  'motion-without-amount': {
    de: 'Der Beschlussvorschlag nennt keinen Betrag. Geben Sie einen Betrag an oder wählen Sie «Betrag noch offen».',
    en: 'The motion names no amount. Give an amount, or choose «amount still open».',
  },
  'motion-with-amount': {
    de: 'Nur eine Förderung hat einen Betrag. Lassen Sie den Betrag bei diesem Beschlussvorschlag weg.',
    en: 'Only a grant has an amount. Leave the amount out of this motion.',
  },
  'motion-over-request': {
    de: 'Vorgeschlagen sind {amountCents}, beantragt nur {requestedCents}. Schlagen Sie höchstens den beantragten Betrag vor.',
    en: '{amountCents} are proposed, but only {requestedCents} were requested. Propose the requested amount at most.',
  },
  'without-a-vote': {
    de: 'Ihr Sitz hat in diesem Gremium kein Stimmrecht. Sie können beraten, aber nicht abstimmen.',
    en: 'Your seat has no vote in this committee. You may advise, but not vote.',
  },
  'conflict-for-this-item': {
    de: 'Sie haben bei diesem Antrag einen Interessenkonflikt oder handeln für den Antragsteller, und stimmen nicht mit ab. Verlassen Sie für diesen Punkt den Raum.',
    en: 'You have a conflict of interest on this application, or act for the applicant, and do not vote. Leave the room for this item.',
  },
  'not-present': {
    de: 'Sie sind nicht als anwesend erfasst. Melden Sie sich beim Vorsitz und stimmen Sie dann ab.',
    en: 'You are not recorded as present. Tell the chair, and then vote.',
  },
  'item-not-open': {
    de: 'Dieser Punkt ist gerade nicht zur Abstimmung aufgerufen.',
    en: 'This item is not open for votes at the moment.',
  },
  'vote-already-cast': {
    de: 'Sie haben zu diesem Punkt schon abgestimmt. Eine abgegebene Stimme bleibt.',
    en: 'You have voted on this item already. A vote once cast stays.',
  },
  'quorum-not-met': {
    de: 'Das Gremium ist bei diesem Punkt nicht beschlussfähig: {presentCount} stimmberechtigt anwesend, {requiredCount} nötig. Vertagen Sie den Punkt oder warten Sie auf weitere Mitglieder.',
    en: 'The committee has no quorum for this item: {presentCount} present with a vote, {requiredCount} needed. Defer the item, or wait for more members.',
  },
  'quorum-is-met': {
    de: 'Das Gremium ist beschlussfähig: {presentCount} stimmberechtigt anwesend, {requiredCount} nötig. Stimmen Sie ab oder nennen Sie einen anderen Grund.',
    en: 'The committee has its quorum: {presentCount} present with a vote, {requiredCount} needed. Vote, or give another reason.',
  },
  'no-votes-cast': {
    de: 'Es hat noch niemand abgestimmt. Bitten Sie die Mitglieder um ihre Stimme oder vertagen Sie den Punkt.',
    en: 'Nobody has voted yet. Ask the members for their votes, or defer the item.',
  },
  'motion-not-carried': {
    de: 'Der Beschlussvorschlag hat keine Mehrheit: {yesCount} dafür, {noCount} dagegen. Rufen Sie den Punkt mit einem anderen Vorschlag auf oder vertagen Sie ihn.',
    en: 'The motion has no majority: {yesCount} for, {noCount} against. Call the item with another motion, or defer it.',
  },
  'application-still-open': {
    de: 'Über diesen Antrag ist noch zu entscheiden. Stimmen Sie ab oder vertagen Sie den Punkt.',
    en: 'This application is still to be decided. Vote on it, or defer the item.',
  },
  'items-pending': {
    de: 'Noch nicht erledigte Punkte: {pendingCount}, zuerst {itemId}. Beschließen oder vertagen Sie sie.',
    en: 'Items not done yet: {pendingCount}, the first is {itemId}. Resolve or defer them.',
  },
} as const satisfies Messages;
