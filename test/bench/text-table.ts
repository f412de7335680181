import type { Traffic } from './measure.ts';
import type { Spread } from './spread.ts';

/** A duration in microseconds, as a reader takes it in. */
export const time = (micros: number): string =>
  micros < 1_000 ? `${micros.toFixed(micros < 100 ? 1 : 0)} µs` : `${(micros / 1_000).toFixed(1)} ms`;

export const times = (ratio: number): string => ratio.toFixed(ratio < 10 ? 2 : 0);

export const shown = ({ median, min, max }: Spread, form: (value: number) => string): string =>
  `${form(median)} (${form(min)}–${form(max)})`;

export const count = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(2));

export const requests = ({ requests: found }: Traffic): string =>
  Object.entries(found)
    .map(([operation, often]) => `${count(often)} ${operation}`)
    .join(', ');

/** Rows of cells as columns of plain text. */
export const columns = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
