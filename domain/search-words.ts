/** Words of a name that it is found by, at most. */
const WORDS_MAX = 12;

/** Accents and points above letters, once they stand apart from them. */
const MARKS = /\p{M}/gu;

/**
 * The words of a name as they are looked for: small, without accents, each once; of ASCII, other scripts as their bytes in UTF-8.
 *
 * What a word begins with, its key begins with.
 */
export const searchWords = (text: string): readonly string[] => {
  const plain = text.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ß', 'ss');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].slice(0, WORDS_MAX).map((word) => encodeURIComponent(word.slice(0, 40)));
};
