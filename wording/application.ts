import { applicationCaseMessages } from './application-case.ts';
import { cycleMessages } from './application-cycle.ts';
import { contentMessages } from './content.ts';
import type { Messages } from './message.ts';

/** Drafts and submission. */
const submissionMessages = {
  'unknown-draft': {
    de: 'Diesen Entwurf gibt es nicht, oder Sie dürfen ihn nicht sehen. Eingereichte Anträge finden Sie unter «Meine Anträge».',
    en: 'This draft does not exist, or you may not see it. You find what was submitted under «My applications».',
  },
  'not-your-draft': {
    de: 'Diesen Entwurf hat jemand anderes begonnen. Verwerfen und zurückholen kann ihn diese Person, oder jemand, der für Ihre Organisation unterschreiben darf.',
    en: 'Somebody else began this draft. It can be discarded and brought back by them, or by a person who may sign for your organisation.',
  },
  'draft-discarded': {
    de: 'Dieser Entwurf wurde verworfen. Holen Sie ihn bis {restorableUntilOn} zurück (POST /drafts/{applicationId}/restoration), dann können Sie daran weiterschreiben.',
    en: 'This draft was discarded. Bring it back until {restorableUntilOn} (POST /drafts/{applicationId}/restoration), then you can go on writing.',
  },
  'draft-reminder': {
    de: 'Diesen Entwurf hat lange niemand gespeichert. Wer ihn behalten will, speichert ihn bis {keptUntilOn}, auch unverändert. Danach wird er verworfen, lässt sich noch dreißig Tage zurückholen und wird dann gelöscht.',
    en: 'Nobody has saved this draft for long. Save it until {keptUntilOn}, changed or not, to keep it. After that it is discarded, can be brought back for thirty days, and is then erased.',
  },
  'draft-not-discarded': {
    de: 'Dieser Entwurf ist nicht verworfen. Sie können daran weiterschreiben.',
    en: 'This draft is not discarded. You can go on writing.',
  },
  'draft-not-restorable': {
    de: 'Dieser Entwurf konnte bis {restorableUntilOn} zurückgeholt werden und wird nun gelöscht. Beginnen Sie einen neuen.',
    en: 'This draft could be brought back until {restorableUntilOn} and is being erased now. Start a new one.',
  },
  'draft-changed': {
    de: 'Der Entwurf wurde inzwischen geändert (Fassung {version}). Lesen Sie ihn noch einmal und reichen Sie ihn dann ein.',
    en: 'The draft has changed in the meantime (version {version}). Read it again, then submit it.',
  },
  'already-submitted': {
    de: 'Dieser Antrag ist schon eingereicht und lässt sich so nicht mehr ändern. Sie finden ihn unter «Meine Anträge».',
    en: 'This application has already been submitted and can no longer be changed here. See «My applications».',
  },
  'not-a-signatory': {
    de: 'Dafür braucht es eine Person, die für Ihre Organisation unterschreiben darf. Bitten Sie sie, diesen Schritt zu tun.',
    en: 'This takes a person who may sign for your organisation. Ask them to do this step.',
  },
  'programme-takes-no-applications': {
    de: 'Das Programm nimmt keine Anträge mehr an. Fragen Sie die Koordinierungsstelle nach einem anderen Programm.',
    en: 'The programme no longer takes applications. Ask the coordination office about another programme.',
  },
  'no-rules-in-force': {
    de: 'Für heute gelten in diesem Programm keine Förderregeln. Fragen Sie die Koordinierungsstelle, ab wann Anträge möglich sind.',
    en: 'No funding rules are in force in this programme today. Ask the coordination office when applications are possible.',
  },
  'unknown-round': {
    de: 'Diese Antragsrunde gibt es in dem Fonds nicht. Wählen Sie eine Runde aus der Liste.',
    en: 'The fund has no such round. Choose a round from the list.',
  },
  'fund-takes-no-applications': {
    de: 'Dieser Fonds ist abgeschlossen. Wählen Sie einen anderen Fonds oder fragen Sie die Koordinierungsstelle.',
    en: 'This fund is closed. Choose another fund, or ask the coordination office.',
  },
  'round-not-open-yet': {
    de: 'Die Antragsrunde beginnt erst am {opensOn}. Ihr Entwurf bleibt bis dahin gespeichert.',
    en: 'The round does not open before {opensOn}. Your draft is kept until then.',
  },
  'round-closed': {
    de: 'Die Antragsfrist ist am {deadlineOn} abgelaufen. Beginnen Sie einen Entwurf für die nächste Runde.',
    en: 'The deadline was {deadlineOn}. Start a draft for the next round.',
  },
  'content-incomplete': {
    de: 'Im Entwurf fehlen noch Angaben: {missing}. Ergänzen Sie sie und reichen Sie dann ein.',
    en: 'The draft is not complete: {missing}. Fill in what is missing, then submit.',
  },
} as const satisfies Messages;

/** The way from submission to outcome. */
const wayMessages = {
  'unknown-application': {
    de: 'Diesen Antrag gibt es nicht, oder Sie dürfen ihn nicht sehen.',
    en: 'This application does not exist, or you may not see it.',
  },
  'acts-for-applicant': {
    de: 'Sie gehören selbst zu der Gruppe, die den Antrag gestellt hat. Lassen Sie das eine andere Person der Koordinierungsstelle tun.',
    en: 'You belong to the group that applied. Leave this to another person of the coordination office.',
  },
  'in-charge-not-of-office': {
    de: 'Zuständig sein kann nur, wer zur Koordinierungsstelle gehört. Wählen Sie eine Person, die dieses Amt hat.',
    en: 'Only somebody of the coordination office can be in charge. Choose a person who holds this office.',
  },
  'in-charge-acts-for-applicant': {
    de: 'Diese Person gehört selbst zu der Gruppe, die den Antrag gestellt hat. Wählen Sie eine andere Person der Koordinierungsstelle.',
    en: 'This person belongs to the group that applied. Choose another person of the coordination office.',
  },
  'not-awaiting-check': {
    de: 'Die formale Prüfung dieses Antrags ist schon weiter. Laden Sie den Antrag neu.',
    en: 'The formal check of this application is further already. Load the application again.',
  },
  'not-in-check': {
    de: 'Das geht nur während der formalen Prüfung oder nach einer Vertagung wegen einer offenen Frage. Laden Sie den Antrag neu, um zu sehen, wo er steht.',
    en: 'This is possible during the formal check, or after a deferral over an open question. Load the application again to see where it stands.',
  },
  'due-day-not-ahead': {
    de: 'Der Tag muss nach dem heutigen liegen. Wählen Sie einen späteren Tag.',
    en: 'The day must come after today. Choose a later day.',
  },
  'field-asked-twice': {
    de: 'Zur Angabe {field} stehen zwei Fragen da. Fassen Sie sie zusammen.',
    en: 'There are two questions about {field}. Put them into one.',
  },
  'nothing-asked': {
    de: 'Zu diesem Antrag ist gerade keine Frage offen. Wenn etwas zu ändern ist, schreiben Sie der Koordinierungsstelle.',
    en: 'No question about this application is open. If something must change, write to the coordination office.',
  },
  'field-not-asked': {
    de: 'Nach der Angabe {field} wurde nicht gefragt, sie bleibt wie eingereicht. Lassen Sie sie aus der Antwort weg.',
    en: 'Nobody asked about {field}, so it stays as submitted. Leave it out of the answer.',
  },
  'nothing-answered': {
    de: 'Die Antwort ist leer. Ändern Sie mindestens eine der Angaben, nach denen gefragt wurde.',
    en: 'The answer is empty. Change at least one of the details that were asked for.',
  },
  'clarification-open': {
    de: 'Eine Nachfrage ist noch offen. Warten Sie die Antwort ab.',
    en: 'A question is still open. Wait for the answer.',
  },
  'formal-check-over': {
    de: 'Die formale Prüfung ist abgeschlossen. Über den Antrag entscheidet jetzt das Gremium.',
    en: 'The formal check is over. The committee decides on the application now.',
  },
  'reason-given-twice': {
    de: 'Ein Ablehnungsgrund steht doppelt da. Nennen Sie jeden Grund einmal.',
    en: 'A reason is given twice. Give each reason once.',
  },
  'already-rejected': {
    de: 'Der Antrag ist schon abgelehnt und muss nicht mehr zurückgezogen werden.',
    en: 'The application is rejected already and need not be withdrawn.',
  },
  'grant-already-issued': {
    de: 'Die Förderung ist schon bewilligt. Zurückziehen können Sie den Antrag nicht mehr; auf die Förderung können Sie verzichten, ganz oder auf den Rest.',
    en: 'The grant is issued already. The application can no longer be withdrawn; you can give up the grant, in full or what is left of it.',
  },
} as const satisfies Messages;

export const applicationMessages = {
  ...submissionMessages,
  ...contentMessages,
  ...wayMessages,
  ...cycleMessages,
  ...applicationCaseMessages,
} as const satisfies Messages;
