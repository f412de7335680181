import type { Language, Names } from './message.ts';

/** What went wrong in a few words, by the status of the answer. */
const statuses: Names<string> = {
  400: { de: 'Nicht lesbar oder nicht gültig', en: 'Not readable or not valid' },
  401: { de: 'Nicht angemeldet', en: 'Not signed in' },
  403: { de: 'Nicht berechtigt', en: 'Not permitted' },
  404: { de: 'Nicht gefunden', en: 'Not found' },
  405: { de: 'Nicht mit dieser Methode', en: 'Not with this method' },
  406: { de: 'Nicht in dieser Form', en: 'Not in this form' },
  408: { de: 'Zu langsam', en: 'Too slow' },
  409: { de: 'Passt nicht zum Stand', en: 'Does not fit what is there' },
  412: { de: 'Inzwischen geändert', en: 'Changed in the meantime' },
  413: { de: 'Zu groß', en: 'Too large' },
  414: { de: 'Adresse zu lang', en: 'Address too long' },
  415: { de: 'Falsche Art von Inhalt', en: 'Wrong kind of content' },
  421: { de: 'Falscher Rechner', en: 'Wrong machine' },
  422: { de: 'So nicht möglich', en: 'Not possible like this' },
  428: { de: 'Fassung fehlt', en: 'Version missing' },
  431: { de: 'Kopf zu groß', en: 'Header too large' },
  500: { de: 'Bei uns ging etwas schief', en: 'Something went wrong on our side' },
  503: { de: 'Im Augenblick nicht möglich', en: 'Not possible at the moment' },
};

/** What can be done where the sentence of a problem says only what is so. */
const next: Names<string> = {
  400: {
    de: 'Berichtigen Sie die Anfrage und senden Sie sie noch einmal.',
    en: 'Correct the request and send it again.',
  },
  403: {
    de: 'Lassen Sie es jemanden tun, der dafür zuständig ist, oder wenden Sie sich an die Koordinierungsstelle.',
    en: 'Leave it to somebody in charge of it, or ask the coordination office.',
  },
  404: {
    de: 'Prüfen Sie die Adresse und die Kennung darin. Melden Sie sich mit der Person an, die es sehen darf.',
    en: 'Check the address and the id in it. Sign in as the person who may see it.',
  },
  409: {
    de: 'Laden Sie den Vorgang neu und sehen Sie nach, wie er jetzt steht.',
    en: 'Load the case again and see where it stands now.',
  },
  422: {
    de: 'Ändern Sie Ihre Angaben so, dass es nicht mehr zutrifft, und senden Sie sie noch einmal.',
    en: 'Change what you sent so that this is no longer so, and send it again.',
  },
};

/** What to do about a problem of a status, in general. */
export const nextOf = (status: number, language: Language): string => next[status]?.[language] ?? '';

/** The title of a problem (RFC 9457, section 3.1.3): the same for every one of its kind, but for the language. */
export const titleOf = (status: number, language: Language): string =>
  statuses[status]?.[language] ?? String(status);
