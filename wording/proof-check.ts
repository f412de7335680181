import type { Messages } from './message.ts';

export const proofCheckMessages = {
  'recognised-over-net': {
    de: 'Die Organisation zieht Vorsteuer ab. Erkennen Sie beim Beleg {number} höchstens den Nettobetrag an.',
    en: 'The organisation deducts input tax. Recognise the net amount of the receipt {number} at most.',
  },
  'overrun-line-unknown': {
    de: 'Der Posten {lineId} steht nicht im Finanzplan. Geben Sie einen Posten des Plans an.',
    en: 'The line {lineId} is not in the finance plan. Give a line of the plan.',
  },
  'overrun-line-twice': {
    de: 'Zum Posten {lineId} ist zweimal entschieden. Geben Sie eine Überschreitung je Posten an.',
    en: 'The line {lineId} is decided on twice. Give one overrun for each line.',
  },
  'overrun-over-recognised': {
    de: 'Beim Posten {lineId} sind {recognisedCents} anerkannt. Mehr kann nicht zählen.',
    en: '{recognisedCents} are recognised on the line {lineId}. No more than that can count.',
  },
  'verified-over-proof': {
    de: 'Belegt sein können höchstens die {participantCount} Teilnehmenden des Nachweises.',
    en: 'At most the {participantCount} participants of the proof can be borne out.',
  },
  'no-proof-to-check': {
    de: 'Es liegt kein ungeprüfter Verwendungsnachweis vor.',
    en: 'There is no proof of use waiting for a check.',
  },
  'receipt-judged-twice': {
    de: 'Der Beleg {number} ist zweimal beurteilt. Beurteilen Sie jeden Beleg einmal.',
    en: 'The receipt {number} is judged twice. Judge each receipt once.',
  },
  'receipt-unknown': {
    de: 'Einen Beleg {number} gibt es in diesem Nachweis nicht.',
    en: 'There is no receipt {number} in this proof.',
  },
  'receipt-not-judged': {
    de: 'Der Beleg {number} ist noch nicht beurteilt. Erkennen Sie ihn an, kürzen Sie ihn oder fragen Sie nach.',
    en: 'The receipt {number} has not been judged. Recognise it, cut it or ask about it.',
  },
  'recognised-over-receipt': {
    de: 'Beim Beleg {number} ist mehr anerkannt, als bezahlt wurde. Erkennen Sie höchstens den Betrag des Belegs an.',
    en: 'More is recognised on the receipt {number} than was paid. Recognise its amount at most.',
  },
  'recognised-in-part': {
    de: 'Der Beleg {number} ist nur zum Teil anerkannt. Wählen Sie «gekürzt» und nennen Sie den Grund.',
    en: 'The receipt {number} is recognised in part only. Choose «cut» and give the reason.',
  },
  'finding-without-reason': {
    de: 'Beim Beleg {number} fehlt der Grund. Schreiben Sie, was fehlt oder warum gekürzt wird.',
    en: 'The receipt {number} lacks a reason. Say what is missing or why it is cut.',
  },
  'verified-basis-missing': {
    de: 'Tragen Sie ein, wie viele Teilnehmende und Honorartage die Listen und Verträge belegen.',
    en: 'Enter how many participants and fee days the lists and contracts bear out.',
  },
  'verified-basis-not-asked': {
    de: 'Hier gelten keine Pauschalen. Beurteilen Sie die Belege.',
    en: 'No lump sums apply here. Judge the receipts.',
  },
} as const satisfies Messages;
