import type { Figures, Spread } from './figures.ts';
import type { Traffic } from './measure.ts';

const time = (micros: number): string =>
  micros < 1_000 ? `${micros.toFixed(micros < 100 ? 1 : 0)} µs` : `${(micros / 1_000).toFixed(1)} ms`;
const times = (ratio: number): string => ratio.toFixed(ratio < 10 ? 1 : 0);

const shown = ({ median, min, max }: Spread, form: (value: number) => string): string =>
  `${form(median)} (${form(min)}–${form(max)})`;

const count = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(2));
const requests = ({ requests: found }: Traffic): string =>
  Object.entries(found)
    .map(([operation, often]) => `${count(often)} ${operation}`)
    .join(', ');

const cells = ({ name, wallMicros, cpuMicros, wallRatio, cpuRatio, traffic }: Figures): string[] => [
  wallRatio ? name : `  ${name}`,
  shown(wallMicros, time),
  wallRatio ? shown(wallRatio, times) : '',
  time(cpuMicros.median),
  cpuRatio ? shown(cpuRatio, times) : '',
  ...(traffic ? [count(traffic.units), requests(traffic)] : []),
];

const HEAD = ['(floors indented)', 'time', '× floors', 'CPU', 'CPU × floors'];

/** The figures of one engine as a table in plain text. */
export const table = (engine: string, figures: readonly Figures[]): string => {
  const hasTraffic = figures.some(({ traffic }) => traffic);
  const rows = [[...HEAD, ...(hasTraffic ? ['units', 'requests'] : [])], ...figures.map(cells)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [engine, ...lines].join('\n');
};
