import { type Column, columnNames } from '../../wording/columns.ts';
import { withErasuresNamed } from '../vault/sealed-values.ts';
import type { FileAnswer } from './file-answer.ts';
import type { ListFormat } from './list-search.ts';

/** What a table shows of an item, in this order. */
export type Columns = readonly Column[];

type Form = {
  readonly separator: string;
  readonly point: string;
  readonly mark: string;
  readonly day: (day: string) => string;
  readonly instant: (instant: string) => string;
  readonly yes: readonly [yes: string, no: string];
  readonly heading: (column: Column) => string;
};

const germanDay = (day: string): string => day.split('-').toReversed().join('.');

const berlin = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'medium',
  timeStyle: 'medium',
});

const forms: Readonly<Record<Exclude<ListFormat, 'json'>, Form>> = {
  csv: {
    separator: ',',
    point: '.',
    mark: '',
    day: (day) => day,
    instant: (instant) => instant,
    yes: ['true', 'false'],
    // An amount of cents is written in euros.
    heading: (column) => column.replace(/Cents$/, ''),
  },
  'csv-de': {
    separator: ';',
    point: ',',
    // Without it German spreadsheets take UTF-8 for something else.
    mark: '\ufeff',
    day: germanDay,
    instant: (instant) => berlin.format(new Date(instant)).replace(',', ''),
    yes: ['ja', 'nein'],
    heading: (column) => columnNames[column],
  },
};

/** How a formula begins, in whatever width: a spreadsheet would calculate such a text. */
const FORMULA = /^[=+\-@|]/;

const isFormula = (text: string): boolean =>
  FORMULA.test(text.trimStart().normalize('NFKC')) || /^[\t\r\n]/.test(text);

/** A text as a cell that no program takes for a formula. */
const harmless = (text: string): string => (isFormula(text) ? `'${text}` : text);

const decimal = (cents: number, point: string): string => {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}${point}${digits.slice(-2)}`;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

const textWritten = (column: string, text: string, { day, instant }: Form): string => {
  if (column.endsWith('On') && DAY.test(text)) return day(text);
  return INSTANT.test(text) ? instant(text) : harmless(text);
};

const written = (column: string, value: unknown, form: Form): string => {
  switch (typeof value) {
    case 'undefined':
      return '';
    case 'number':
      return column.endsWith('Cents') ? decimal(value, form.point) : String(value);
    case 'boolean':
      return form.yes[value ? 0 : 1];
    case 'string':
      return textWritten(column, value, form);
    default:
      if (value === null) return '';
      return Array.isArray(value)
        ? harmless(value.map((one) => written(column, one, form)).join(' '))
        : harmless(JSON.stringify(value));
  }
};

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * A table of items (RFC 4180), or as German programs read it: `;`, decimal comma, days as dd.mm.yyyy, UTF-8 with its mark.
 *
 * What is called `…Cents` is an amount and written in euros, `…On` is a day; an instant is written as it is in Berlin in the German form.
 */
export const csvText = (
  format: Exclude<ListFormat, 'json'>,
  columns: Columns,
  items: readonly unknown[],
): string => {
  const form = forms[format];
  const named = withErasuresNamed(items) as readonly Readonly<Record<string, unknown>>[];
  const lines = [
    columns.map(form.heading),
    ...named.map((item) => columns.map((column) => written(column, item[column], form))),
  ];
  const text = lines.map((cells) => cells.map((cell) => quoted(cell, form.separator)).join(form.separator));
  return `${form.mark}${text.join('\r\n')}\r\n`;
};

/**
 * The same as a file.
 *
 * @param more how the rest is asked for; undefined where nothing follows (RFC 8288)
 */
export const csvFile = (
  name: string,
  format: Exclude<ListFormat, 'json'>,
  columns: Columns,
  items: readonly unknown[],
  more: object | undefined,
): FileAnswer => {
  const query = new URLSearchParams(
    Object.entries(more ?? {}).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, String(value)] as [string, string]],
    ),
  );
  return {
    name: `${name}.csv`,
    mediaType: 'text/csv; charset=utf-8; header=present',
    text: csvText(format, columns, items),
    ...(more && { headers: { link: `<?${query}>; rel="next"` } }),
  };
};
