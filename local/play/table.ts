import { styleText } from 'node:util';

/** One published figure beside what the API says. */
export type Comparison = {
  readonly what: string;
  readonly published: string;
  readonly found: string;
  readonly isSame: boolean;
};

const euro = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

export const euros = (cents: number): string => euro.format(cents / 100);

/** Compares a sum of money to the cent. */
export const sameCents = (what: string, publishedCents: number, foundCents: number): Comparison => ({
  what,
  published: euros(publishedCents),
  found: euros(foundCents),
  isSame: publishedCents === foundCents,
});

/** Compares a number of things. */
export const sameCount = (what: string, published: number, found: number): Comparison => ({
  what,
  published: String(published),
  found: String(found),
  isSame: published === found,
});

/** A table for the terminal. */
export const table = (rows: readonly Comparison[]): string => {
  const headings = { what: '', published: 'published', found: 'in the book', isSame: true };
  const width = (column: 'what' | 'published' | 'found') =>
    Math.max(...[headings, ...rows].map((row) => row[column].length));
  const line = ({ what, published, found }: Comparison, mark: string) =>
    `${mark} ${what.padEnd(width('what'))}  ${published.padStart(width('published'))}  ${found.padStart(width('found'))}`;
  return [
    line(headings, ' '),
    ...rows.map((row) => line(row, row.isSame ? styleText('green', '✓') : styleText('red', '✗'))),
  ].join('\n');
};
