import { describe, expect, test } from 'vitest';
import {
  account,
  amount,
  bare,
  batch,
  credit,
  debit,
  entriesOf,
  entryOf,
  ofRun,
  R,
  RUN,
  read,
  refs,
  transaction,
} from '../../support/statement-at-hand.ts';

describe('an entry of a statement', () => {
  test('of several runs in one entry has a sum for each', () => {
    const other = `run-${'8'.repeat(26)}`;
    const total = (run: string, euro: string) =>
      `<Btch><PmtInfId>${run}</PmtInfId><TtlAmt Ccy="EUR">${euro}</TtlAmt></Btch>`;
    const details = `${total(RUN, '1.00')}</NtryDtls><NtryDtls>${total(other, '2.00')}`;
    expect(entriesOf(entryOf(amount('3.00') + debit, details))).toEqual([
      { ...bare, ...ofRun },
      { ...bare, ...ofRun, runReferences: [other], amountCents: 200 },
    ]);
  });

  test('of a batch of ours keeps what it does not name a payment for', () => {
    const details = `${batch(`<MsgId>${RUN}</MsgId>`)}${transaction('')}${refs('<EndToEndId>X</EndToEndId>')}`;
    expect(entriesOf(entryOf(amount('3.00') + debit, details))).toEqual([
      { ...bare, amountCents: null },
      { ...bare, reference: RUN, amountCents: null },
    ]);
  });

  test('counts what names nothing of ours, by account, whatever is odd about it', () => {
    const foreign = [
      entryOf(amount('5.00') + debit, '<TxDtls/><TxDtls/>'),
      entryOf(amount('0.07') + credit),
      entryOf(`<Amt Ccy="KWD">12.345</Amt>${debit}`),
      `<Ntry>${amount('zwei')}<Sts><Prtry>VORM</Prtry></Sts></Ntry>`,
      entryOf(amount('1.00') + debit, transaction('') + refs('<EndToEndId>X</EndToEndId>')),
    ].join('');
    const other = `<Ntfctn><Acct><Id><Othr><Id>4711</Id></Othr></Id></Acct>${entryOf(amount('2.00') + debit)}</Ntfctn>`;
    const report = read(account('DE1', foreign) + other);
    expect(report).toMatchObject({
      ibans: ['DE1', null],
      entries: [{ entryNumber: 6, entry: { reference: R } }],
      foreign: [
        { iban: 'DE1', entryCount: 6, debitCents: 500, creditCents: 7, withoutSumCount: 3 },
        { iban: null, entryCount: 1, debitCents: 200, creditCents: 0, withoutSumCount: 0 },
      ],
    });
  });

  test.for([
    ['PDNG', 'noted'],
    ['INFO', 'noted'],
    ['FUTR', 'noted'],
    ['XXXX', 'unclear'],
  ] as const)('with the status %s is %s', ([status, word]) => {
    expect(entriesOf(entryOf(amount('1.00') + debit, transaction(''), status))).toMatchObject([
      { word, status },
    ]);
  });

  test('may say its status as text, as before 2019, or in the bank’s own word', () => {
    const said = (status: string) =>
      entriesOf(
        `<Ntry>${amount('1.00')}${debit}<Sts>${status}</Sts><NtryDtls>${transaction('')}</NtryDtls></Ntry>`,
      );
    expect(said('BOOK')).toEqual([bare]);
    expect(said('<Prtry>BOOK</Prtry>')).toEqual([{ ...bare, word: 'unclear' }]);
  });

  test('only announces what is not booked yet, also what would be taken back', () => {
    const inside = `${amount('1.00')}${debit}<RvslInd>true</RvslInd>`;
    expect(entriesOf(entryOf(inside, transaction(''), 'PDNG'))).toEqual([
      { ...bare, word: 'noted', status: 'PDNG' },
    ]);
  });

  test.for([
    ['their own amounts', [amount('1.00'), amount('2.00')], [100, 200]],
    ['amounts in their details', [`<AmtDtls><TxAmt>${amount('3.00')}</TxAmt></AmtDtls>`], [300]],
    ['the amount of the entry where one stands alone', [''], [300]],
    ['no amount where two share that of the entry', ['', ''], [null, null]],
  ] as const)('gives transactions %s', ([, transactions, cents]) => {
    const details = transactions.map(transaction).join('');
    expect(entriesOf(entryOf(amount('3.00') + debit, details))).toEqual(
      cents.map((amountCents) => ({ ...bare, amountCents })),
    );
  });

  test.for([
    ['Ntry/Amt', entryOf(debit, transaction(''))],
    ['Ntry/CdtDbtInd', entryOf(amount('1.00'), transaction(''))],
    ['TxDtls/CdtDbtInd', entryOf(amount('1.00') + debit, transaction('<CdtDbtInd>PLUS</CdtDbtInd>'))],
    ['Ntry/Sts', `<Ntry>${amount('1.00')}${debit}<AddtlNtryInf>${R}</AddtlNtryInf></Ntry>`],
    ['Ntry/RvslInd', entryOf(`${amount('1.00')}${debit}<RvslInd>ja</RvslInd>`, transaction(''))],
    [
      'Ntry/BookgDt',
      entryOf(`${amount('1.00')}${debit}<BookgDt><Dt>gestern</Dt></BookgDt>`, transaction('')),
    ],
    ['Amt', entryOf(`<Amt Ccy="EUR">-1.00</Amt>${debit}`, transaction(''))],
  ] as const)('of ours without a usable %s is refused by its place', ([place, entry]) => {
    expect(entriesOf(entry)).toEqual({ refused: 'file-element-missing', facts: { place } });
  });

  test.for([
    ['too little', debit, [amount('1.00'), amount('1.00')]],
    ['one of them the other way round', debit, [amount('1.00') + debit, amount('2.00') + credit]],
    ['all of them the other way round', credit, [amount('1.00') + debit, amount('2.00') + debit]],
  ] as const)('whose transactions come to %s is refused', ([, sign, transactions]) => {
    const entry = entryOf(amount('3.00') + sign, transactions.map(transaction).join(''));
    expect(entriesOf(entry)).toEqual({ refused: 'file-sums-differ', facts: { place: 'Ntry/Amt' } });
  });

  test('whose only transaction goes the other way is refused', () => {
    const place = 'Ntry/CdtDbtInd';
    for (const [sign, other] of [
      [debit, credit],
      [credit, debit],
    ] as const)
      expect(entriesOf(entryOf(amount('1.00') + sign, transaction(other)))).toEqual({
        ...{ refused: 'file-sums-differ', facts: { place } },
      });
  });

  test('of which the bank took a charge need not add up', () => {
    const details = transaction(`${amount('2.00')}<Chrgs/>`) + transaction(amount('0.50'));
    expect(entriesOf(entryOf(amount('3.00') + debit, details))).toMatchObject([
      { amountCents: 200 },
      { amountCents: 50 },
    ]);
  });
});
