import type { Messages } from './message.ts';

/** What stands on the page of a problem beside the sentences of its code. */
export const problemPageWords = {
  book: { de: 'Förderbuch', en: 'Förderbuch' },
  whatHappened: { de: 'Was ist passiert?', en: 'What happened?' },
  whatToDo: { de: 'Was ist zu tun?', en: 'What is to be done?' },
  forPrograms: { de: 'Für Programme', en: 'For programs' },
  code: { de: 'Code', en: 'Code' },
  status: { de: 'HTTP-Status', en: 'HTTP status' },
  figures: {
    de: 'Wo hier «…» steht, nennt die Antwort den Wert Ihres Falls; er steht auch in «facts».',
    en: 'Where “…” stands here, the answer has the value of your case; it is in “facts” as well.',
  },
  otherLanguage: { de: 'This page in English', en: 'Diese Seite auf Deutsch' },
} as const satisfies Messages;
