import type { Entry, Result } from './contest.ts';
import { columns, count, requests, shown, time, times } from './text-table.ts';

const tallied = (tally: Entry['tally']): string =>
  Object.entries(tally)
    .map(([what, often]) => `${often} ${what}`)
    .join(', ');

const perSecond = (micros: number): string => (1_000_000 / micros).toFixed(0);

/** What one store did; ours has nothing to be compared with. */
const cells = (entry: Entry, { atOnce }: Pick<Result, 'atOnce'>): string[] => [
  entry.name,
  shown(entry.wallMicros, time),
  entry.wallRatio ? shown(entry.wallRatio, times) : '',
  entry.cpuMicros ? time(entry.cpuMicros.median) : '',
  entry.cpuRatio ? times(entry.cpuRatio.median) : '',
  time(entry.p99Micros),
  ...(atOnce > 1 ? [time(entry.p50Micros), perSecond(entry.wallMicros.median)] : []),
  ...(entry.traffic ? [count(entry.traffic.units), requests(entry.traffic)] : []),
  ...(entry.longestBlockMs === undefined ? [] : [`${entry.longestBlockMs.toFixed(1)} ms`]),
  tallied(entry.tally),
];

/** One contest as a table in plain text; ours stands first. */
export const contestTable = (result: Result): string => {
  const { name, aim, atOnce, entries } = result;
  const head = [
    ...['', 'time', 'ours ÷ it', 'CPU', 'CPU ours ÷ it', 'p99 of one'],
    ...(atOnce > 1 ? ['median of one', 'a second'] : []),
    ...(entries.some(({ traffic }) => traffic) ? ['units', 'requests'] : []),
    ...(entries.some(({ longestBlockMs }) => longestBlockMs !== undefined) ? ['longest block'] : []),
    '',
  ];
  return [`${name} (${aim})`, columns([head, ...entries.map((entry) => cells(entry, result))])].join('\n');
};
