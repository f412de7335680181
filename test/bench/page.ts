import type { Result } from './contest.ts';
import { metText, type Report } from './report.ts';
import { table } from './table.ts';
import { time, times } from './text-table.ts';

/** Where the figures of a run stand in the page; everything outside is written by hand. */
const BEGIN = '<!-- measured: `npm run bench` writes from here -->';
const END = '<!-- measured: to here -->';

const fenced = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;

const without = (aim: string): string => aim.replace(/^aim: /, '');

/** One contest as a line: what ours took, and that divided by what each of the others took. */
const line = ({ name, aim, entries }: Result): string => {
  const [ours, ...others] = entries;
  const ratios = others.flatMap(({ name: other, wallRatio }) =>
    wallRatio ? [`**${times(wallRatio.median)}** ${other}`] : [],
  );
  return `| ${name} | ${ours ? time(ours.wallMicros.median) : ''} | ${ratios.join('; ')} | ${without(aim)} |`;
};

const summary = ({ rivals }: Report): string =>
  [
    '| what | ours | ours divided by | aim |',
    '| --- | --- | --- | --- |',
    ...rivals.flatMap(({ contests }) => contests.map(line)),
  ].join('\n');

const measured = (report: Report): string => {
  const { at, commit, machine, seed, rounds } = report;
  return [
    `Measured on ${at.slice(0, 10)} at commit \`${commit}\` with seed ${seed}: ${machine}; median of ${rounds} rounds (least–most).`,
    summary(report),
    ...report.rivals.map((met) => fenced(metText(met))),
    '### Above the floors',
    ...report.engines.map(({ engine, figures }) => fenced(table(engine, figures))),
  ].join('\n\n');
};

/**
 * Puts the figures of a run into the page in the place of those of an earlier one.
 *
 * @throws Error when the page has no such place
 */
export const pageWith = (page: string, report: Report): string => {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`the page has no place for figures: ${BEGIN} … ${END}`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${measured(report)}\n\n${page.slice(end)}`;
};
