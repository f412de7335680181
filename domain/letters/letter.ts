/** One part of a letter: paragraphs, a list, or a table of figures, under its heading. */
export type LetterSection = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items?: readonly string[];
  readonly table?: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
};

/** A letter in German, with what it says in a few plain sentences, in German and in English. */
export type Letter = {
  /** What it is, such as «Zuwendungsbescheid». */
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly subject: string;
  readonly summary: { readonly de: readonly string[]; readonly en: readonly string[] };
  readonly sections: readonly LetterSection[];
};
