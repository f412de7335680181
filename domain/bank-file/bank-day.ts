import { dayWritten } from '../banking/xml-schema.ts';
import { MissingInFile, needed, type XmlTree } from '../banking/xml-tree.ts';

/**
 * The day in Berlin of what a bank wrote as a day or as an instant; without an offset it is told in the bank's own time.
 *
 * @throws MissingInFile for what is neither
 */
export const bankDay = (written: string, field: string): string => {
  const day = dayWritten(written);
  if (day === undefined) throw new MissingInFile(field);
  return day;
};

/**
 * The day on which a bank made its file.
 *
 * @throws MissingInFile
 */
export const createdOn = (report: XmlTree): string =>
  bankDay(needed(report, 'GrpHdr', 'CreDtTm'), 'GrpHdr/CreDtTm');
