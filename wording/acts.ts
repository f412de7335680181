import type { Messages } from './message.ts';

/** What becomes of acts that burden the recipient: letters, objections, and what is not enforced meanwhile. */
export const actMessages = {
  'claim-under-contract': {
    de: 'Diese Förderung beruht auf einem Vertrag, einen Widerspruch gibt es nicht. Bestreiten Sie die Forderung schriftlich; einigen Sie sich nicht, entscheidet das Zivilgericht.',
    en: 'This grant rests on a contract, which knows no objection. Contest the claim in writing; if you do not agree, the civil court decides.',
  },
  'unknown-act': {
    de: 'Diesen Bescheid gibt es hier nicht. Wählen Sie einen aus der Akte.',
    en: 'There is no such act here. Choose one of the file.',
  },
  'act-posted-before': {
    de: 'Dieser Bescheid ging schon am {postedOn} zur Post. Die Frist läuft von da an.',
    en: 'The letter of this act was posted on {postedOn} already. The period runs from there.',
  },
  'left-amount-misplaced': {
    de: 'Helfen Sie dem Widerspruch gegen einen Widerruf oder gegen Zinsen ab, geben Sie bei «leftCents» an, was davon bleibt; sonst lassen Sie es leer.',
    en: 'Where you uphold an objection to a revocation or to interest, say in “leftCents” what of it stays; leave it empty otherwise.',
  },
  'left-amount-not-lower': {
    de: 'Es bliebe so viel wie zuvor: {amountCents}. Nennen Sie einen kleineren Betrag, oder weisen Sie den Widerspruch zurück.',
    en: 'As much as before would stay: {amountCents}. Give a smaller amount, or reject the objection.',
  },
  'enforcement-suspended': {
    de: 'Über einen Widerspruch ist noch nicht entschieden. Bis dahin wird die Forderung nicht vollstreckt; Zinsen laufen weiter.',
    en: 'An objection has not been decided. Until then the claim is not enforced; interest runs on.',
  },
  'act-contested': {
    de: 'Über einen Widerspruch ist noch zu entscheiden, oder eine Abrechnung danach zu berichtigen. Schließen Sie den Vorgang danach.',
    en: 'An objection has to be decided, or a settlement to be corrected after it. Close the case afterwards.',
  },
  'remedy-period-runs': {
    de: 'Bis zum {remedyEndsOn} ist noch ein Widerspruch möglich. Schließen Sie den Vorgang danach.',
    en: 'An objection is possible until {remedyEndsOn}. Close the case after that.',
  },
  'claim-suspended': {
    de: 'Offen sind {openCents}. Bis über den Widerspruch entschieden ist, wird nichts vollstreckt; Zinsen laufen weiter.',
    en: '{openCents} are open. Nothing is enforced until the objection is decided; interest runs on.',
  },
  'timeline-act-posted': {
    de: 'Der Bescheid über das Geld ging zur Post und gilt am {notifiedOn} als bekannt gegeben. Widerspruch ist bis {remedyEndsOn} möglich.',
    en: 'The letter about the money was posted and counts as notified on {notifiedOn}. An objection is possible until {remedyEndsOn}.',
  },
  'timeline-act-objection-filed': {
    de: 'Gegen einen Bescheid über das Geld wurde Widerspruch eingelegt.',
    en: 'An objection to an act about the money was filed.',
  },
  'timeline-revocation-lowered': {
    de: 'Der Widerruf fiel um {restoredCents} kleiner aus. Von der Förderung bleiben {keptCents}.',
    en: 'The revocation became smaller by {restoredCents}. {keptCents} of the grant remain.',
  },
  'timeline-interest-lowered': {
    de: 'Die Zinsen wurden um {amountCents} gesenkt.',
    en: 'The interest was lowered by {amountCents}.',
  },
  'work-act-objection-open': {
    de: 'Über einen Widerspruch gegen einen Bescheid über das Geld entscheiden.',
    en: 'Decide an objection to an act about the money.',
  },
  'work-settlement-to-correct': {
    de: 'Die Abrechnung berichtigen, weil einem Widerspruch abgeholfen wurde.',
    en: 'Correct the settlement, because an objection was upheld.',
  },
} as const satisfies Messages;
