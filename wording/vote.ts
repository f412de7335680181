import type { Messages } from './message.ts';

/** What stands in the way of a vote, by whoever leads, votes or keeps out. */
export const voteMessages = {
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
} as const satisfies Messages;
