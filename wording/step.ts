import type { Messages } from './message.ts';

/** What is to be done by a day, whether that day is ahead or past, and what to do now. */
export const stepMessages = {
  'step-formal-check': {
    de: 'Bis {dueOn} soll die formale Prüfung begonnen haben.',
    en: 'The formal check should have begun by {dueOn}.',
  },
  'step-formal-check-next': {
    de: 'Die Koordinierungsstelle beginnt mit der Prüfung.',
    en: 'The coordination office begins the check.',
  },
  'step-answer': {
    de: 'Bis {dueOn} sind die Fragen der Koordinierungsstelle zu beantworten.',
    en: 'The questions of the coordination office are to be answered by {dueOn}.',
  },
  'step-answer-next': {
    de: 'Die Organisation antwortet. Ist die Frist vorbei, entscheidet die Koordinierungsstelle nach dem, was vorliegt.',
    en: 'The organisation answers. Once the day is past, the coordination office decides on what it has.',
  },
  'step-decision': {
    de: 'Bis {dueOn} soll über den Antrag entschieden sein.',
    en: 'The application should be decided on by {dueOn}.',
  },
  'step-decision-next': {
    de: 'Der Antrag kommt auf die Tagesordnung der nächsten Sitzung. Sagen Sie der Organisation, bis wann es dauert.',
    en: 'The application goes on the agenda of the next meeting. Tell the organisation how long it will take.',
  },
  'step-reasons': {
    de: 'Bis {dueOn} sollen die Gründe der Ablehnung mitgeteilt sein.',
    en: 'The grounds of the rejection should be given by {dueOn}.',
  },
  'step-reasons-next': {
    de: 'Die Koordinierungsstelle schreibt der Organisation, warum das Gremium abgelehnt hat.',
    en: 'The coordination office writes to the organisation why the committee rejected.',
  },
  'step-notice': {
    de: 'Bis {dueOn} soll der Bescheid oder Vertrag hinausgehen, bei einer Ablehnung mit Begründung.',
    en: 'The notice or contract should go out by {dueOn}; a rejection with its reasons.',
  },
  'step-notice-next': {
    de: 'Die Koordinierungsstelle bewilligt die Förderung oder begründet die Ablehnung.',
    en: 'The coordination office issues the grant, or gives the reasons of the rejection.',
  },
  'step-retrieval': {
    de: 'Bis {dueOn} ist der Bescheid im Portal abzurufen.',
    en: 'The notice is to be fetched in the portal by {dueOn}.',
  },
  'step-retrieval-next': {
    de: 'Die Organisation ruft den Bescheid ab. Tut sie es nicht, ist er nicht bekannt gegeben: Die Koordinierungsstelle schickt ihn mit der Post.',
    en: 'The organisation fetches the notice. If it does not, it was not notified: the coordination office sends it by post.',
  },
  'step-acceptance': {
    de: 'Bis {dueOn} ist die Förderung anzunehmen.',
    en: 'The grant is to be accepted by {dueOn}.',
  },
  'step-acceptance-next': {
    de: 'Eine zeichnungsberechtigte Person der Organisation nimmt die Förderung an. Danach verfällt sie.',
    en: 'A signatory of the organisation accepts the grant. It lapses after that.',
  },
  'step-objection': {
    de: 'Bis {dueOn} ist über den Widerspruch zu entscheiden.',
    en: 'The objection is to be decided on by {dueOn}.',
  },
  'step-objection-next': {
    de: 'Die Koordinierungsstelle entscheidet über den Widerspruch. Danach kann die Organisation beim Gericht klagen.',
    en: 'The coordination office decides on the objection. After that the organisation can go to court.',
  },
  'step-account': {
    de: 'Bis {dueOn} ist die neue Bankverbindung von einer zweiten Person zu bestätigen.',
    en: 'The new bank account is to be confirmed by a second person by {dueOn}.',
  },
  'step-account-next': {
    de: 'Die Koordinierungsstelle prüft die Bankverbindung und bestätigt sie. Vorher wird nichts ausgezahlt.',
    en: 'The coordination office checks the bank account and confirms it. Nothing is paid before.',
  },
  'step-payment': {
    de: 'Bis {dueOn} soll der Mittelabruf über {amountCents} ausgezahlt sein.',
    en: 'The request for {amountCents} should be paid by {dueOn}.',
  },
  'step-payment-next': {
    de: 'Wer an der Reihe ist, gibt frei, ordnet an oder führt die Zahlung aus.',
    en: 'Whoever is next approves, orders or carries out the payment.',
  },
  'step-spending': {
    de: 'Bis {dueOn} sind die ausgezahlten {amountCents} für das Projekt auszugeben.',
    en: 'The {amountCents} that was paid is to be spent on the project by {dueOn}.',
  },
  'step-spending-next': {
    de: 'Die Organisation zahlt zurück, was übrig ist, oder begründet, warum sie es noch braucht. Wer zu lange Geld hält, kann Zinsen zahlen müssen.',
    en: 'The organisation pays back what is left, or says why it still needs it. Whoever keeps money for too long may have to pay interest.',
  },
  'step-proof': {
    de: 'Bis {dueOn} ist der Verwendungsnachweis einzureichen.',
    en: 'The proof of use is to be handed in by {dueOn}.',
  },
  'step-proof-next': {
    de: 'Die Organisation reicht den Nachweis ein. Bleibt er aus, kann die Förderung widerrufen werden.',
    en: 'The organisation hands in the proof. Without one the grant can be revoked.',
  },
  'step-proof-check': {
    de: 'Bis {dueOn} soll der Verwendungsnachweis geprüft sein.',
    en: 'The proof of use should be checked by {dueOn}.',
  },
  'step-proof-check-next': {
    de: 'Die Prüfstelle prüft den Nachweis.',
    en: 'The checker goes through the proof.',
  },
  'step-settlement': {
    de: 'Bis {dueOn} soll die endgültige Förderung festgesetzt sein.',
    en: 'The final grant should be set by {dueOn}.',
  },
  'step-settlement-next': {
    de: 'Die Koordinierungsstelle rechnet ab.',
    en: 'The coordination office settles the case.',
  },
  'step-hearing': {
    de: 'Bis {dueOn} kann sich die Organisation in der Anhörung äußern.',
    en: 'The organisation can give its view in the hearing until {dueOn}.',
  },
  'step-hearing-next': {
    de: 'Die Organisation äußert sich. Danach entscheidet die Koordinierungsstelle.',
    en: 'The organisation gives its view. The coordination office decides after that.',
  },
  'step-revocation': {
    de: 'Bis {dueOn} kann die Förderung widerrufen oder zurückgenommen werden.',
    en: 'The grant can be revoked until {dueOn}.',
  },
  'step-revocation-next': {
    de: 'Die Koordinierungsstelle entscheidet nach der Anhörung oder stellt sie ein. Nach einem Jahr geht es nicht mehr.',
    en: 'The coordination office decides after the hearing, or drops it. After a year it no longer can.',
  },
  'step-refund': {
    de: 'Bis {dueOn} ist der geforderte Betrag zurückzuzahlen.',
    en: 'The amount that was demanded is to be paid back by {dueOn}.',
  },
  'step-refund-next': {
    de: 'Die Organisation zahlt zurück oder vereinbart Raten. Danach entstehen Zinsen.',
    en: 'The organisation pays back or agrees on instalments. Interest falls due after that.',
  },
} as const satisfies Messages;
