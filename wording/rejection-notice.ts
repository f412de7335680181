import type { Messages } from './message.ts';

/** Why something cannot be done about a rejection now. */
const refusals = {
  'rejection-unexplained': {
    de: 'Die Ablehnung hat noch keine Begründung. Schreiben Sie sie zuerst; ohne sie geht kein Bescheid hinaus.',
    en: 'The rejection has no reasons yet. Write them first; no notice goes out without them.',
  },
  'rejection-is-no-bescheid': {
    de: 'Diese Absage ist kein Bescheid. Schicken Sie sie formlos; eine Frist läuft nicht.',
    en: 'This rejection is no administrative act. Send it as you like; no period runs.',
  },
  'posted-before-reasons': {
    de: 'Die Begründung ist vom {reasonedOn}. Geben Sie den Tag an, an dem der Bescheid danach zur Post ging.',
    en: 'The reasons are of {reasonedOn}. Give the day on which the notice was posted after that.',
  },
  'no-objection-to-rejection': {
    de: 'Gegen diese Ablehnung gibt es keinen Widerspruch. Was möglich ist, steht in ihrem Schreiben.',
    en: 'There is no objection to this rejection. Its letter says what can be done.',
  },
  'rejection-objected-before': {
    de: 'Gegen diese Ablehnung gibt es schon einen Widerspruch. Ergänzen Sie ihn mit einem Schreiben an die Koordinierungsstelle.',
    en: 'There is an objection to this rejection already. Add to it by a letter to the coordination office.',
  },
  'rejection-is-final': {
    de: 'Die Ablehnung ist bestandskräftig. Ein Widerspruch ist nicht mehr möglich; ein neuer Antrag schon.',
    en: 'The rejection is final. An objection is not possible any more; a new application is.',
  },
} as const satisfies Messages;

const timeline = {
  'timeline-rejection-posted': {
    de: 'Der Ablehnungsbescheid ging zur Post. Er gilt am {notifiedOn} als bekannt gegeben; die Frist endet am {remedyEndsOn}.',
    en: 'The rejection was posted. It counts as notified on {notifiedOn}; the period ends on {remedyEndsOn}.',
  },
  'timeline-rejection-in-portal': {
    de: 'Der Ablehnungsbescheid liegt im Portal und kann bis {retrievableUntilOn} abgerufen werden.',
    en: 'The rejection lies in the portal and can be fetched until {retrievableUntilOn}.',
  },
  'timeline-rejection-retrieved': {
    de: 'Der Ablehnungsbescheid wurde abgerufen und ist am {notifiedOn} bekannt gegeben; die Frist endet am {remedyEndsOn}.',
    en: 'The rejection was fetched and is notified on {notifiedOn}; the period ends on {remedyEndsOn}.',
  },
  'timeline-rejection-final': {
    de: 'Die Frist ist am {remedyEndsOn} abgelaufen. Die Ablehnung ist bestandskräftig.',
    en: 'The period ended on {remedyEndsOn}. The rejection is final.',
  },
  'timeline-rejection-objected': {
    de: 'Die Organisation hat gegen die Ablehnung Widerspruch eingelegt, eingegangen am {filedOn}.',
    en: 'The organisation objected to the rejection, received on {filedOn}.',
  },
  'timeline-rejection-objection-withdrawn': {
    de: 'Die Organisation hat den Widerspruch gegen die Ablehnung zurückgenommen.',
    en: 'The organisation took the objection to the rejection back.',
  },
  'timeline-rejection-objection-rejected': {
    de: 'Der Widerspruch gegen die Ablehnung wurde zurückgewiesen. Eine Klage ist bis {remedyEndsOn} möglich.',
    en: 'The objection to the rejection was turned down. An action is possible until {remedyEndsOn}.',
  },
  'timeline-rejection-objection-committee': {
    de: 'Der Widerspruch hatte Erfolg: Das Gremium entscheidet neu über den Antrag.',
    en: 'The objection was upheld: the committee decides on the application again.',
  },
  'timeline-rejection-objection-office': {
    de: 'Der Widerspruch hatte Erfolg: Die formale Prüfung des Antrags geht weiter.',
    en: 'The objection was upheld: the formal check of the application goes on.',
  },
} as const satisfies Messages;

const work = {
  'work-rejection-to-post': {
    de: 'Den Ablehnungsbescheid zur Post oder ins Portal geben. Erst mit der Bekanntgabe läuft die Frist.',
    en: 'Post the rejection, or put it into the portal. Its period runs only from the notification.',
  },
  'work-rejection-objection': {
    de: 'Über den Widerspruch gegen die Ablehnung entscheiden und die Entscheidung begründen.',
    en: 'Decide on the objection to the rejection, with reasons.',
  },
  'step-rejection-retrieval': {
    de: 'Bis {dueOn} ist der Ablehnungsbescheid im Portal abzurufen.',
    en: 'The rejection is to be fetched in the portal by {dueOn}.',
  },
  'step-rejection-retrieval-next': {
    de: 'Die Organisation ruft den Bescheid ab. Tut sie es nicht, schickt ihn die Koordinierungsstelle mit der Post.',
    en: 'The organisation fetches the rejection. If it does not, the coordination office sends it by post.',
  },
  'step-rejection-objection': {
    de: 'Bis {dueOn} ist über den Widerspruch gegen die Ablehnung zu entscheiden. Danach kann die Organisation klagen.',
    en: 'The objection to the rejection is to be decided by {dueOn}. After that the organisation can go to court.',
  },
  'step-rejection-objection-next': {
    de: 'Eine andere Person der Koordinierungsstelle als die, die ihn eingetragen hat, entscheidet und begründet.',
    en: 'Somebody of the coordination office other than whoever entered it decides, with reasons.',
  },
} as const satisfies Messages;

/** The words on a rejection after its reasons: its letter, its period, and what is done against it. */
export const rejectionNoticeMessages = { ...refusals, ...timeline, ...work } as const satisfies Messages;
