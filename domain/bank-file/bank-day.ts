import { MissingInFile, needed, type XmlTree } from '../banking/xml-tree.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';

/** A day or an instant of XML Schema, in a year that we know; an offset may stand behind either. */
const WRITTEN = /^((?:19|20|21)\d\d-\d\d-\d\d)(T[\d:.]+)?(Z|[+-]\d\d:\d\d)?$/;

/** Whether it is a day of the calendar: JavaScript takes 30 February for the first of March. */
const isDay = (day: string): boolean => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
};

/**
 * The day in Berlin of what a bank wrote as a day or as an instant; without an offset it is told in the bank's own time.
 *
 * @throws MissingInFile for what is neither
 */
export const bankDay = (written: string, field: string): string => {
  const [, day = '', time = '', offset = ''] = WRITTEN.exec(written) ?? [];
  if (!isDay(day) || (time !== '' && Number.isNaN(Date.parse(`${day}${time}${offset}`))))
    throw new MissingInFile(field);
  return time !== '' && offset !== '' ? dayInBerlin(written) : day;
};

/**
 * The day on which a bank made its file.
 *
 * @throws MissingInFile
 */
export const createdOn = (report: XmlTree): string =>
  bankDay(needed(report, 'GrpHdr', 'CreDtTm'), 'GrpHdr/CreDtTm');
