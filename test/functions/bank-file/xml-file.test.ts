import { describe, expect, test } from 'vitest';
import { statementFormats, statusFormats } from '../../../domain/bank-file/formats.ts';
import { readStatement } from '../../../domain/bank-file/read-statement.ts';
import { readStatus } from '../../../domain/bank-file/read-status.ts';
import { readXmlFile } from '../../../functions/bank-file/xml-file.ts';
import { camt054, pain002 } from '../../support/bank-files.ts';

const RUN = `run_${'0'.repeat(26)}`;
const status = (xml: string) => readXmlFile(xml, statusFormats, readStatus);
const statement = (xml: string) => readXmlFile(xml, statementFormats, readStatement);
const booking = { reference: `pay-${'0'.repeat(26)}001`, amountCents: 1 };
const one = camt054({ entries: [{ bookings: [booking] }] });

describe('a file of the bank', () => {
  test('is read with a byte order mark and with prefixed names', () => {
    expect(status(`\uFEFF${pain002({ runId: RUN })}`)).toMatchObject({ messageId: 'STAT-1' });
    const prefixed = pain002({ runId: RUN })
      .replace('xmlns=', 'xmlns:p=')
      .replaceAll(/<(\/?)(?=[A-Z])/g, '<$1p:');
    expect(status(prefixed)).toMatchObject({ messageId: 'STAT-1' });
  });

  test.each([
    ['nothing', '', 1],
    ['no XML', 'MsgId;Status\nSTAT-1;RJCT', 1],
    ['an element that does not end', '<Document>\n  <a>\n</Document>', 3],
    ['an entity of its own', '<Document>&xxe;</Document>', 1],
  ])('that is %s is refused with the place', (_what, xml, line) => {
    const found = status(xml);
    expect(found).toMatchObject({ refused: 'file-not-xml' });
    expect(found).toHaveProperty('facts.line', line);
    expect(found).toHaveProperty('facts.column', expect.any(Number));
  });

  test('with a document type is refused, and no entity of it is looked at', () => {
    const bomb = `<!DOCTYPE Document [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>`;
    expect(status(pain002({ runId: RUN }).replace('<Document', `${bomb}<Document`))).toEqual({
      refused: 'file-with-dtd',
    });
    const outside = '<!DOCTYPE Document SYSTEM "file:///etc/passwd">';
    expect(status(pain002({ runId: RUN }).replace('<Document', `${outside}<Document`))).toEqual({
      refused: 'file-with-dtd',
    });
  });

  test('that is nested without end is refused', () => {
    const deep = `${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}`;
    expect(status(deep)).toMatchObject({ refused: 'file-not-xml' });
  });

  test.each([
    ['an older version', pain002({ runId: RUN }).replace('002.001.10', '002.001.02'), 'pain.002.001.02'],
    ['another message', one, 'camt.054.001.08'],
    ['no namespace', '<Document/>', ''],
  ])('of %s is refused, with both names', (_what, xml, found) => {
    expect(status(xml)).toMatchObject({
      refused: 'file-of-another-format',
      facts: { expected: statusFormats.expected },
    });
    expect(JSON.stringify(status(xml))).toContain(found);
  });

  test.each([
    [
      'without its message',
      status,
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"/>',
      'Document/CstmrPmtStsRpt',
    ],
    [
      'without the file it is about',
      status,
      pain002({ runId: RUN }).replace(/<OrgnlMsgId>.*?<\/OrgnlMsgId>/, ''),
      'CstmrPmtStsRpt/OrgnlGrpInfAndSts/OrgnlMsgId',
    ],
    ['without a name', status, pain002({ runId: RUN, messageId: ' ' }), 'CstmrPmtStsRpt/GrpHdr/MsgId'],
    [
      'with a status that is none',
      status,
      pain002({ runId: RUN, group: 'fine' }),
      'OrgnlGrpInfAndSts/GrpSts',
    ],
    ['with an amount that is none', statement, one.replaceAll('>0.01<', '>ein Cent<'), 'Amt'],
    ['with fractions of a cent', statement, one.replaceAll('>0.01<', '>0.015<'), 'Amt'],
    ['with a day that is none', statement, one.replace('2024-04-09</Dt>', '2024-02-30</Dt>'), 'Ntry/BookgDt'],
    ['with an entry without status', statement, one.replace('<Cd>BOOK</Cd>', ''), 'Ntry/Sts'],
  ])('%s is refused with the place', (_what, read, xml, place) => {
    expect(read(xml)).toEqual({ refused: 'file-element-missing', facts: { place } });
  });

  test('may give the moment of booking: it is a day in Berlin', () => {
    const late = one.replace('<Dt>2024-04-09</Dt>', '<DtTm>2024-04-09T22:30:00Z</DtTm>');
    expect(statement(late)).toMatchObject({ entries: [{ entry: { bookedOn: '2024-04-10' } }] });
  });
});
