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
  'conflict-without-reason': {
    de: 'Sagen Sie, warum Sie bei dieser Person einen Interessenkonflikt vermuten. Ohne Begründung kann das Gremium nicht darüber entscheiden.',
    en: 'Say why you think that this person has a conflict of interest. Without a reason the committee cannot decide on it.',
  },
  'conflict-cleared': {
    de: 'Das Gremium hat schon entschieden, dass bei dieser Person kein Interessenkonflikt besteht.',
    en: 'The committee has decided already that this person has no conflict of interest.',
  },
  'own-conflict': {
    de: 'Über Ihren eigenen Interessenkonflikt entscheiden die anderen.',
    en: 'The others decide on your own conflict of interest.',
  },
  'not-voting-now': {
    de: 'Sie stimmen bei diesem Punkt zurzeit nicht ab: Sie sind nicht anwesend, halten sich selbst heraus oder das Mitglied Ihres Sitzes ist da.',
    en: 'You have no vote on this item at the moment: you are not present, keep out of it yourself, or the member of your seat is there.',
  },
  'conflict-votes-missing': {
    de: 'Es fehlen noch {missingCount} Stimmen dazu, ob ein Interessenkonflikt besteht. Bitten Sie die Anwesenden um ihre Stimme.',
    en: 'On whether there is a conflict of interest, {missingCount} votes are still missing. Ask those present for theirs.',
  },
  'conflict-undecided': {
    de: 'Bei diesem Punkt ist noch nicht entschieden, ob ein Interessenkonflikt besteht. Das entscheiden zuerst die anderen, ohne die betroffene Person.',
    en: 'It is not decided yet whether there is a conflict of interest on this item. The others decide that first, without the person concerned.',
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
  'exception-without-reason': {
    de: 'Der Antrag bittet um eine Ausnahme von einer Grenze. Nennen Sie im Beschlussvorschlag den Grund, warum sie in diesem Einzelfall gewährt wird.',
    en: 'The application asks for an exception from a limit. Give the reason in the motion why it is made in this single case.',
  },
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
  'without-a-vote': {
    de: 'Ihr Sitz hat in diesem Gremium kein Stimmrecht. Sie können beraten, aber nicht abstimmen.',
    en: 'Your seat has no vote in this committee. You may advise, but not vote.',
  },
  'conflict-for-this-item': {
    de: 'Sie haben bei diesem Antrag einen Interessenkonflikt oder handeln für den Antragsteller, und stimmen nicht mit ab. Verlassen Sie für diesen Punkt den Raum.',
    en: 'You have a conflict of interest on this application, or act for the applicant, and do not vote. Leave the room for this item.',
  },
  'motion-despite-conflict': {
    de: 'Sie haben beim Antrag {applicationId} einen Interessenkonflikt oder handeln für den Antragsteller. Bitten Sie jemand anderen, den Antrag im Umlauf zur Abstimmung zu stellen.',
    en: 'You have a conflict of interest on the application {applicationId}, or act for the applicant. Ask somebody else to put it to a vote by circulation.',
  },
  'not-present': {
    de: 'Sie sind nicht als anwesend erfasst. Melden Sie sich beim Vorsitz und stimmen Sie dann ab.',
    en: 'You are not recorded as present. Tell the chair, and then vote.',
  },
  'member-votes-themselves': {
    de: 'Das Mitglied, das Sie vertreten, ist selbst da und stimmt ab. Jeder Sitz hat eine Stimme.',
    en: 'The member for whom you stand in is there and votes. Each seat has one vote.',
  },
  'item-not-open': {
    de: 'Dieser Punkt ist gerade nicht zur Abstimmung aufgerufen.',
    en: 'This item is not open for votes at the moment.',
  },
  'motion-changed': {
    de: 'Inzwischen wird über einen anderen Vorschlag abgestimmt. Lesen Sie ihn und stimmen Sie dann ab.',
    en: 'Another motion is being voted on by now. Read it, then vote.',
  },
  'vote-already-cast': {
    de: 'Für Ihren Sitz wurde schon abgestimmt. Eine abgegebene Stimme bleibt.',
    en: 'A vote was cast for your seat already. A vote once cast stays.',
  },
  'quorum-not-met': {
    de: 'Das Gremium ist bei diesem Punkt nicht beschlussfähig: {presentCount} stimmberechtigt anwesend, {requiredCount} nötig. Vertagen Sie den Punkt oder warten Sie auf weitere Mitglieder.',
    en: 'The committee has no quorum for this item: {presentCount} present with a vote, {requiredCount} needed. Defer the item, or wait for more members.',
  },
  'quorum-is-met': {
    de: 'Das Gremium ist beschlussfähig: {presentCount} stimmberechtigt anwesend, {requiredCount} nötig. Stimmen Sie ab oder nennen Sie einen anderen Grund.',
    en: 'The committee has its quorum: {presentCount} present with a vote, {requiredCount} needed. Vote, or give another reason.',
  },
  'votes-missing': {
    de: 'Es fehlen noch {missingCount} Stimmen von Anwesenden. Warten Sie auf sie, oder kündigen Sie das Ende der Abstimmung an.',
    en: 'The votes of {missingCount} people present are still missing. Wait for them, or announce the end of the vote.',
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
  'minutes-signed': {
    de: 'Die Niederschrift ist schon unterzeichnet. Was darin falsch ist, sagen Sie mit einer Berichtigung und ihrem Grund.',
    en: 'The minutes are signed already. Say what is wrong in them by a correction and its reason.',
  },
  'minutes-not-signed': {
    de: 'Die Niederschrift ist noch nicht unterzeichnet. Bis dahin ergänzen Sie sie mit einer Anmerkung.',
    en: 'The minutes are not signed yet. Until then, add a remark to them.',
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
