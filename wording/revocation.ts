import type { Messages } from './message.ts';

/** Why a hearing, a revocation or a termination is refused, and what to do. */
export const revocationRefusals = {
  'hearing-runs': {
    de: 'Eine Anhörung läuft schon. Warten Sie die Antwort ab, oder beenden Sie die Anhörung.',
    en: 'A hearing is under way. Wait for the answer, or end the hearing.',
  },
  'known-in-future': {
    de: 'Der Tag der Kenntnis liegt in der Zukunft. Geben Sie an, seit wann die Tatsachen bekannt sind.',
    en: 'The day of knowledge lies in the future. Say since when the facts have been known.',
  },
  'hearing-too-short': {
    de: 'Die Zeit für die Antwort ist zu kurz. Geben Sie mindestens {daysMin} Tage.',
    en: 'The time to answer is too short. Give at least {daysMin} days.',
  },
  'no-hearing': {
    de: 'Zu dieser Förderung läuft keine Anhörung.',
    en: 'There is no hearing on this grant.',
  },
  'hearing-missing': {
    de: 'Die Organisation ist noch nicht angehört. Eröffnen Sie zuerst eine Anhörung.',
    en: 'The organisation has not been heard. Open a hearing first.',
  },
  'hearing-not-over': {
    de: 'Die Organisation kann bis {answerByOn} antworten. Entscheiden Sie danach, oder sobald die Antwort da ist.',
    en: 'The organisation can answer until {answerByOn}. Decide after that, or as soon as the answer is there.',
  },
  'ground-not-heard': {
    de: 'Zu diesem Grund ist die Organisation nicht angehört. Nehmen Sie einen Grund aus der Anhörung, oder hören Sie neu an.',
    en: 'The organisation was not heard on this ground. Take one of the hearing, or hear again.',
  },
  'revocation-too-late': {
    de: 'Die Tatsachen sind seit {knownSinceOn} bekannt. Widerrufen werden konnte bis {untilOn}.',
    en: 'The facts have been known since {knownSinceOn}. The grant could be revoked until {untilOn}.',
  },
  'nothing-to-revoke': {
    de: 'Von dieser Förderung ist nichts mehr übrig, das widerrufen werden kann. Geben Sie einen Betrag über null an.',
    en: 'Nothing of this grant is left to revoke. Give an amount above zero.',
  },
  'revoked-over-grant': {
    de: 'Die Förderung beträgt noch {leftCents}. Widerrufen Sie höchstens diesen Betrag.',
    en: 'The grant still comes to {leftCents}. Revoke this amount at most.',
  },
  'nothing-to-terminate': {
    de: 'Von dieser Förderung ist nichts mehr übrig, das zurückgefordert werden kann. Geben Sie einen Betrag über null an.',
    en: 'Nothing of this grant is left to ask back. Give an amount above zero.',
  },
  'terminated-over-grant': {
    de: 'Die Förderung beträgt noch {leftCents}. Fordern Sie höchstens diesen Betrag zurück.',
    en: 'The grant still comes to {leftCents}. Ask back this amount at most.',
  },
  'ineffective-in-future': {
    de: 'Der Tag, ab dem die Förderung nicht mehr gilt, liegt in der Zukunft. Wählen Sie heute oder einen früheren Tag.',
    en: 'The day from which the grant does not count lies in the future. Choose today or an earlier day.',
  },
} as const satisfies Messages;
