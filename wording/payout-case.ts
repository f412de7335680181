import type { Messages } from './message.ts';

/** Where a grant stands, and what comes next. */
const statusMessages = {
  'status-issued': {
    de: 'Bewilligt',
    en: 'Granted',
  },
  'next-issued': {
    de: 'Die Organisation nimmt die Förderung an.',
    en: 'The organisation accepts the grant.',
  },
  'status-accepted': {
    de: 'Projekt läuft',
    en: 'Project running',
  },
  'next-accepted': {
    de: 'Die Organisation ruft Geld ab und reicht nach dem Projekt den Nachweis ein.',
    en: 'The organisation draws money, and hands in the proof after the project.',
  },
  'status-proof-submitted': {
    de: 'Nachweis eingereicht',
    en: 'Proof handed in',
  },
  'next-proof-submitted': {
    de: 'Die Prüfstelle prüft den Nachweis.',
    en: 'The checker goes through the proof.',
  },
  'status-proof-asked': {
    de: 'Rückfrage zum Nachweis',
    en: 'Question about the proof',
  },
  'next-proof-asked': {
    de: 'Die Organisation ergänzt den Nachweis.',
    en: 'The organisation completes the proof.',
  },
  'status-proof-checked': {
    de: 'Nachweis geprüft',
    en: 'Proof checked',
  },
  'next-proof-checked': {
    de: 'Die Koordinierungsstelle setzt die endgültige Förderung fest.',
    en: 'The coordination office sets the final grant.',
  },
  'status-settled': {
    de: 'Abgerechnet',
    en: 'Settled',
  },
  'next-settled': {
    de: 'Offene Beträge werden ausgezahlt oder zurückgezahlt, dann wird der Fall geschlossen.',
    en: 'Open amounts are paid or paid back, then the case is closed.',
  },
  'status-closed': {
    de: 'Abgeschlossen',
    en: 'Closed',
  },
  'next-closed': {
    de: 'Es ist nichts mehr zu tun.',
    en: 'Nothing is left to do.',
  },
} as const satisfies Messages;

/** What happened to it, step by step, and which payment waits for whom. */
const timelineMessages = {
  'timeline-grant-issued': {
    de: 'Die Förderung von {amountCents} wurde bewilligt.',
    en: 'The grant of {amountCents} was issued.',
  },
  'timeline-grant-accepted': {
    de: 'Die Förderung wurde angenommen.',
    en: 'The grant was accepted.',
  },
  'timeline-payment-requested': {
    de: '{amountCents} wurden abgerufen.',
    en: '{amountCents} was requested.',
  },
  'timeline-payment-approved': {
    de: 'Der Mittelabruf wurde freigegeben.',
    en: 'The payment request was approved.',
  },
  'timeline-payment-refused': {
    de: 'Der Mittelabruf wurde nicht freigegeben.',
    en: 'The payment request was refused.',
  },
  'timeline-payment-ordered': {
    de: 'Die Zahlung wurde angeordnet.',
    en: 'The payment was ordered.',
  },
  'timeline-payment-executed': {
    de: '{amountCents} wurden ausgezahlt und sind bis {spendByOn} auszugeben.',
    en: '{amountCents} was paid, to be spent by {spendByOn}.',
  },
  'timeline-payment-returned': {
    de: 'Die Zahlung von {amountCents} kam von der Bank zurück.',
    en: 'The payment of {amountCents} came back from the bank.',
  },
  'timeline-proof-submitted': {
    de: 'Der Verwendungsnachweis wurde eingereicht.',
    en: 'The proof of use was handed in.',
  },
  'timeline-proof-checked': {
    de: 'Der Verwendungsnachweis wurde geprüft.',
    en: 'The proof of use was checked.',
  },
  'timeline-settled': {
    de: 'Die endgültige Förderung wurde auf {finalCents} festgesetzt.',
    en: 'The final grant was set to {finalCents}.',
  },
  'timeline-refund-demanded': {
    de: '{amountCents} sind bis {dueOn} zurückzuzahlen.',
    en: '{amountCents} is to be paid back by {dueOn}.',
  },
  'timeline-refund-received': {
    de: '{amountCents} wurden zurückgezahlt.',
    en: '{amountCents} was paid back.',
  },
  'timeline-closed': {
    de: 'Der Fall wurde abgeschlossen.',
    en: 'The case was closed.',
  },
  'work-payment-requested': {
    de: 'Einen Mittelabruf prüfen und freigeben.',
    en: 'Check a payment request and approve it.',
  },
  'work-payment-approved': {
    de: 'Eine freigegebene Zahlung anordnen.',
    en: 'Order a payment that was approved.',
  },
  'work-payment-ordered': {
    de: 'Eine angeordnete Zahlung als zweite Person ausführen.',
    en: 'Carry out an ordered payment as the second person.',
  },
} as const satisfies Messages;

/** The words in which lists and files speak of a grant and its money. */
export const payoutCaseMessages = { ...statusMessages, ...timelineMessages } as const satisfies Messages;
