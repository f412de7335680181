import { describe, expect, test } from 'vitest';
import { messageIdOf, wordsIn } from '../../../domain/bank-file/bank-report.ts';
import { statementFormats, statusFormats } from '../../../domain/bank-file/formats.ts';
import { isForUnnamed, wordOfStatus } from '../../../domain/bank-file/status-words.ts';
import type { XmlTree } from '../../../domain/banking/xml-tree.ts';

const urn = (message: string) => `urn:iso:std:iso:20022:tech:xsd:${message}`;

describe('a format', () => {
  test.for([
    ['camt.052.001.02', 'BkToCstmrAcctRpt'],
    ['camt.053.001.08', 'BkToCstmrStmt'],
    ['camt.054.001.14', 'BkToCstmrDbtCdtNtfctn'],
    ['camt.054.001.01', undefined],
    ['camt.054.001.15', undefined],
    ['camt.055.001.08', undefined],
    ['pain.002.001.10', undefined],
  ] as const)('of statements: %s begins with %s', ([message, element]) => {
    expect(statementFormats.messageIn(urn(message))).toBe(element);
  });

  test.for([
    ['pain.002.001.03', 'CstmrPmtStsRpt'],
    ['pain.002.001.14', 'CstmrPmtStsRpt'],
    ['pain.002.001.02', undefined],
    ['pain.002.001.15', undefined],
    ['camt.054.001.08', undefined],
  ] as const)('of status reports: %s begins with %s', ([message, element]) => {
    expect(statusFormats.messageIn(urn(message))).toBe(element);
  });

  test('is known by its whole name', () => {
    for (const name of [`x${urn('pain.002.001.10')}`, `${urn('pain.002.001.10')}0`, ''])
      expect(statusFormats.messageIn(name), name).toBeUndefined();
  });
});

test.for([
  ['RJCT', 'rejected'],
  ...['RCVD', 'PDNG', 'PATC', 'ACTC', 'ACFC', 'ACCP', 'ACSP', 'ACWP', 'ACSC', 'ACCC', 'RCVC'].map(
    (status) => [status, 'noted'] as const,
  ),
  ...['RVCM', 'RVNM', 'RVMC', 'RVNA'].map((status) => [status, 'payee-not-verified'] as const),
  ['CANC', 'cancelled-at-bank'],
  ['ACWC', 'unclear'],
  ['toString', 'unclear'],
] as const)('the status %s is %s', ([status, word]) => expect(wordOfStatus(status!)).toBe(word));

test('only a refusal and a cancellation hold for payments that are not named', () => {
  expect(['RJCT', 'CANC', 'RVCM', 'ACSC', 'PART'].filter(isForUnnamed)).toEqual(['RJCT', 'CANC']);
});

describe('words of a bank', () => {
  test.for([
    [['Konto', 'erloschen'], 'Konto erloschen'],
    [['  Konto\u0007\n\u00a0erloschen  '], 'Konto erloschen'],
    [['7'], '7'],
    [['.'], '.'],
    [['€'], '€'],
    [['\u0301'], null],
    [[' ', '\n'], null],
    [[], null],
    [['x'.repeat(141)], 'x'.repeat(140)],
    [[`${'x'.repeat(139)} y`], 'x'.repeat(139)],
    [[`${'x'.repeat(139)}😀`], 'x'.repeat(139)],
    [['😀 und 😀'], '😀 und 😀'],
  ] as const)('%j are kept as %j', ([texts, words]) => expect(wordsIn([...texts])).toBe(words));

  const element = (name: string, text: string, ...children: readonly XmlTree[]): XmlTree => ({
    ...{ name, attributes: {}, text, children },
  });
  const named = (text: string) => element('Report', '', element('GrpHdr', '', element('MsgId', text)));

  test('name a message, cut to seventy letters', () => {
    expect(messageIdOf(named('x'.repeat(70)))).toBe('x'.repeat(70));
    expect(messageIdOf(named(`${'x'.repeat(69)} y`))).toBe('x'.repeat(69));
    expect(() => messageIdOf(named(''))).toThrow('nothing usable at Report/GrpHdr/MsgId');
  });
});
