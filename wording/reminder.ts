import type { Messages } from './message.ts';

/** Reminders: why one does not go out, and how they read in the timeline. */
export const reminderMessages = {
  'nothing-to-remind-of': {
    de: 'Bis zu diesem Tag ist nichts dieser Art offen. Es gibt nichts zu erinnern.',
    en: 'Nothing of this kind is owed by this day. There is nothing to remind of.',
  },
  'reminder-too-early': {
    de: 'Diese Erinnerung geht erst am {fromOn} hinaus.',
    en: 'This reminder goes out on {fromOn} at the earliest.',
  },
  'timeline-reminded-answer-ahead': {
    de: 'Erinnerung: Bitte beantworten Sie die Fragen der Koordinierungsstelle bis {dueOn}.',
    en: 'Reminder: please answer the questions of the coordination office by {dueOn}.',
  },
  'timeline-reminded-answer-on-the-day': {
    de: 'Erinnerung: Heute, am {dueOn}, endet die Frist für Ihre Antwort.',
    en: 'Reminder: your answer is due today, {dueOn}.',
  },
  'timeline-reminded-answer-overdue': {
    de: 'Erinnerung: Ihre Antwort war am {dueOn} fällig. Antworten Sie bitte gleich.',
    en: 'Reminder: your answer was due on {dueOn}. Please answer now.',
  },
  'timeline-reminded-acceptance-ahead': {
    de: 'Erinnerung: Nehmen Sie die Förderung bis {dueOn} an. Danach verfällt sie.',
    en: 'Reminder: accept the grant by {dueOn}. It lapses after that.',
  },
  'timeline-reminded-acceptance-on-the-day': {
    de: 'Erinnerung: Heute, am {dueOn}, können Sie die Förderung zum letzten Mal annehmen.',
    en: 'Reminder: today, {dueOn}, is the last day to accept the grant.',
  },
  'timeline-reminded-acceptance-overdue': {
    de: 'Erinnerung: Die Förderung war bis {dueOn} anzunehmen. Melden Sie sich bei der Koordinierungsstelle.',
    en: 'Reminder: the grant was to be accepted by {dueOn}. Get in touch with the coordination office.',
  },
  'timeline-reminded-spending-ahead': {
    de: 'Erinnerung: Geben Sie das ausgezahlte Geld bis {dueOn} für das Projekt aus, oder melden Sie sich bei uns.',
    en: 'Reminder: spend the money that was paid on the project by {dueOn}, or get in touch with us.',
  },
  'timeline-reminded-spending-on-the-day': {
    de: 'Erinnerung: Heute, am {dueOn}, muss das ausgezahlte Geld ausgegeben sein. Zahlen Sie zurück, was übrig ist, oder begründen Sie, warum Sie es noch brauchen.',
    en: 'Reminder: the money that was paid must be spent today, {dueOn}. Pay back what is left, or say why you still need it.',
  },
  'timeline-reminded-spending-overdue': {
    de: 'Erinnerung: Das ausgezahlte Geld war bis {dueOn} auszugeben. Zahlen Sie zurück, was übrig ist, oder begründen Sie, warum Sie es noch brauchen.',
    en: 'Reminder: the money that was paid was to be spent by {dueOn}. Pay back what is left, or say why you still need it.',
  },
  'timeline-reminded-proof-ahead': {
    de: 'Erinnerung: Reichen Sie den Verwendungsnachweis bis {dueOn} ein.',
    en: 'Reminder: hand in the proof of use by {dueOn}.',
  },
  'timeline-reminded-proof-on-the-day': {
    de: 'Erinnerung: Heute, am {dueOn}, ist der Verwendungsnachweis fällig.',
    en: 'Reminder: the proof of use is due today, {dueOn}.',
  },
  'timeline-reminded-proof-overdue': {
    de: 'Mahnung: Der Verwendungsnachweis war am {dueOn} fällig. Reichen Sie ihn gleich ein; sonst kann die Förderung widerrufen werden.',
    en: 'Formal reminder: the proof of use was due on {dueOn}. Hand it in now; otherwise the grant can be revoked.',
  },
  'timeline-reminded-refund-ahead': {
    de: 'Erinnerung: Zahlen Sie den geforderten Betrag bis {dueOn} zurück.',
    en: 'Reminder: pay the amount that was demanded back by {dueOn}.',
  },
  'timeline-reminded-refund-on-the-day': {
    de: 'Erinnerung: Heute, am {dueOn}, ist die Rückzahlung fällig.',
    en: 'Reminder: the refund is due today, {dueOn}.',
  },
  'timeline-reminded-refund-overdue': {
    de: 'Mahnung: Die Rückzahlung war am {dueOn} fällig. Zahlen Sie gleich; es können Zinsen entstehen.',
    en: 'Formal reminder: the refund was due on {dueOn}. Pay now; interest can become due.',
  },
} as const satisfies Messages;
