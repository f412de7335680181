import { describe, expect, test } from 'vitest';
import { returnReason } from '../../../domain/bank-file/bank-reasons.ts';
import { centsOf, reasonIn } from '../../../domain/bank-file/bank-report.ts';
import { paymentIdIn, runIdsIn } from '../../../domain/bank-file/own-references.ts';

const amount = (text: string, currency = 'EUR') => ({
  ...{ name: 'Amt', attributes: { Ccy: currency }, children: [], text },
});

describe('an amount of a bank', () => {
  test.for([
    ['0', 0],
    ['7', 700],
    ['1000', 100_000],
    ['1000.5', 100_050],
    ['1000.05', 100_005],
    ['1000.50', 100_050],
    ['12.34000', 1_234],
    ['999999999.99', 99_999_999_999],
    ['000000000000010.00', 1_000],
    ['+1.50', 150],
    ['.5', 50],
    ['1.', 100],
    ['00', 0],
  ] as const)('%s euro are %i cents', ([written, cents]) => {
    expect(centsOf(amount(written))).toBe(cents);
  });

  test('in another currency is none of ours', () => {
    expect(centsOf(amount('1000.05', 'CHF'))).toBeNull();
    expect(centsOf({ ...amount('1000.05'), attributes: {} })).toBeNull();
  });

  test.each([
    ...['', '-1', '1,50', '.', '1.234', '1.005', '1.5x', 'x1.5', '1 000', '1.0x', 'zwei'],
    '1000000000',
  ])('%j is none, and the field is named', (written) => {
    expect(() => centsOf(amount(written))).toThrow('nothing usable at Amt');
  });
});

test.for([
  ['AC01', 'AC01'],
  ['MS03', 'MS03'],
  ['AC0', null],
  ['AC012', null],
  ['xAC01', null],
  ['ac01', null],
  ['', null],
  [undefined, null],
] as const)('a reason is a code of four capitals and digits: %s is %s', ([written, reason]) => {
  expect(reasonIn(written)).toBe(reason);
});

describe("a bank's reason", () => {
  test.for([
    ...['AC01', 'AC03', 'AC14', 'BE01', 'BE04', 'BE05', 'RC01', 'RC07'].map((code) => [
      code,
      'wrong-account',
    ]),
    ...['AC04', 'AC07'].map((code) => [code, 'account-closed']),
    ...['AC06', 'AG01'].map((code) => [code, 'account-blocked']),
    ['MD07', 'holder-deceased'],
    ...['MS02', 'MS03', 'RR04'].map((code) => [code, 'refused']),
    ...['CUST', 'FOCR'].map((code) => [code, 'recalled']),
  ] as const)('%s means %s', ([code, reason]) => expect(returnReason(code!)).toBe(reason));

  test.each(['AM04', 'constructor', '', null])('without a meaning of its own is another: %s', (code) => {
    expect(returnReason(code)).toBe('other');
  });
});

describe('a reference', () => {
  const KEY = '0123456789abcdefghjkmnpqrs';

  test.for([
    [`pay-${KEY}001`, `pay_${KEY}001`],
    [` PAY-${KEY.toUpperCase()}0001 `, `pay_${KEY}0001`],
    [`pay-${KEY}01`, undefined],
    [`pay-${KEY}00001`, undefined],
    [`pay-${KEY.slice(1)}001`, undefined],
    [`xpay-${KEY}001`, undefined],
    [`pay-${KEY}001x`, undefined],
    [`pay-${KEY}00x`, undefined],
    [`pay-${KEY.replace('0', 'ä')}001`, undefined],
    ['Miete Jugendhaus', undefined],
    ['', undefined],
    [null, undefined],
  ] as const)('%s is of the payment %s', ([reference, paymentId]) => {
    expect(paymentIdIn({ reference })).toBe(paymentId);
  });

  test('names runs by their ids, each once, whatever else is written', () => {
    const runs = [`run-${KEY}`, `run-${KEY.replace('0', '9')}`];
    const others = [`xrun-${KEY}`, `run-${KEY}0`, `run-${KEY.slice(1)}`, `run-${KEY.replace('0', 'ä')}`, ''];
    expect(runIdsIn([...others, ...runs.map((run) => run.toUpperCase()), ...runs])).toEqual([
      `run_${KEY}`,
      `run_9${KEY.slice(1)}`,
    ]);
  });
});
