/**
 * What has no place in a text of a case: controls that turn or override the direction of what follows, and letters that
 * nobody sees. The joiners of Persian and of emoji (U+200C, U+200D) and the marks that only lean on their neighbours (U+200E,
 * U+200F, U+061C) stay, since people need them to write.
 */
const UNSEEN = /[\u00ad\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** A line or paragraph separator, which is no control character and yet breaks a line. */
const SEPARATOR = /[\u2028\u2029]/g;

/**
 * A text as it is stored and compared: without directional controls and unseen letters, each accented letter in one way.
 *
 * Doing it twice changes nothing.
 *
 * @see https://www.unicode.org/reports/tr9/ and https://www.unicode.org/reports/tr15/ (NFC)
 */
export const plainText = (written: string): string =>
  written.replace(UNSEEN, '').replace(SEPARATOR, '\n').normalize('NFC');
