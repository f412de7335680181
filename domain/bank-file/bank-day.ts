import { MissingInFile, needed, type XmlTree } from '../banking/xml-tree.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';

/** Whether a text is a day of the calendar in a year that we know. */
const isDay = (text: string): boolean => {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^(?:19|20|21)\d\d-/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};

/** An instant of the bank without an offset is told in the bank's own time. */
const HAS_OFFSET = /T.*(?:Z|[+-]\d\d:\d\d)$/;

const berlinDay = (instant: string): string =>
  Number.isNaN(Date.parse(instant)) ? 'none' : dayInBerlin(instant);

/**
 * The day in Berlin of what a bank wrote as a day or as an instant.
 *
 * @throws MissingInFile for what is neither
 */
export const bankDay = (written: string, field: string): string => {
  const day = HAS_OFFSET.test(written) ? berlinDay(written) : written.slice(0, 'YYYY-MM-DD'.length);
  if (!isDay(day)) throw new MissingInFile(field);
  return day;
};

/**
 * The day on which a bank made its file.
 *
 * @throws MissingInFile
 */
export const createdOn = (report: XmlTree): string =>
  bankDay(needed(report, 'GrpHdr', 'CreDtTm'), 'GrpHdr/CreDtTm');
