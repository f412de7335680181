import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../../runtime/http/csv.ts';

const one = {
  title: 'Feste; "Feiern", Märkte',
  amountCents: -123_405,
  dueOn: '2026-03-01',
  submittedAt: '2026-07-01T10:00:00.000Z',
  isOverdue: true,
  offices: ['finance', 'checker'],
  paidCents: null,
};
const columns = [
  ...(['title', 'amountCents', 'dueOn', 'submittedAt', 'isOverdue', 'offices', 'paidCents'] as const),
];

describe('a table of a list', () => {
  test('follows RFC 4180, with points and days of ISO 8601', () => {
    expect(csvText('csv', columns, [one])).toBe(
      [
        'title,amount,dueOn,submittedAt,isOverdue,offices,paid',
        '"Feste; ""Feiern"", Märkte",-1234.05,2026-03-01,2026-07-01T10:00:00.000Z,true,finance checker,',
        '',
      ].join('\r\n'),
    );
  });

  test('is read by German programs in its German form', () => {
    expect(csvText('csv-de', columns, [one])).toBe(
      [
        '\ufeffTitel;Betrag in Euro;Fällig am;Eingereicht am;Überfällig;Ämter;Ausgezahlt in Euro',
        '"Feste; ""Feiern"", Märkte";-1234,05;01.03.2026;01.07.2026 12:00:00;ja;finance checker;',
        '',
      ].join('\r\n'),
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+49 711', "'+49 711"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['＝1', "'＝1"],
    ['\t=1', "'\t=1"],
    ["|cmd|' /C calc'!A0", "'|cmd|' /C calc'!A0"],
    ['1=1', '1=1'],
    ['a-b', 'a-b'],
  ])('does not calculate %j', (title, cell) => {
    expect(csvText('csv', ['title'], [{ title }])).toBe(`title\r\n${cell}\r\n`);
  });

  test('says of what was erased that it was', () => {
    expect(csvText('csv', ['title'], [{ title: { erased: true } }])).toBe('title\r\n[gelöscht]\r\n');
  });

  test('can be read back, whatever a text says', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), (title) => {
      const [, cell = ''] = /^title\r\n(.*)\r\n$/s.exec(csvText('csv', ['title'], [{ title }])) ?? [];
      const text = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect([title, `'${title}`]).toContain(text);
      expect(text).not.toMatch(/^[=+\-@\t\r\n]/);
    });
    fc.assert(property);
  });
});
