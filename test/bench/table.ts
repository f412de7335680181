import type { Figures } from './figures.ts';
import { columns, count, requests, shown, time, times } from './text-table.ts';

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
  return [engine, columns(rows)].join('\n');
};
