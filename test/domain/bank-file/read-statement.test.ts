import { describe, expect, test } from 'vitest';
import { readStatement, STATEMENT_NAMESPACE } from '../../../domain/bank-file/camt-054.ts';
import { readXmlFile } from '../../../functions/bank-file/xml-file.ts';

const headed = (inner: string) =>
  `<GrpHdr><MsgId>M-1</MsgId><CreDtTm>2024-04-09T23:00:00Z</CreDtTm></GrpHdr>${inner}`;
const document = (namespace: string, message: string, inner: string) =>
  `<Document xmlns="${namespace}"><${message}>${headed(inner)}</${message}></Document>`;

describe('a statement', () => {
  const message = 'BkToCstmrDbtCdtNtfctn';
  const read = (inner: string) =>
    readXmlFile(
      document(STATEMENT_NAMESPACE, message, inner),
      { namespace: STATEMENT_NAMESPACE, message },
      readStatement,
    );
  const account = (iban: string, entries = '') =>
    `<Ntfctn><Acct><Id><IBAN>${iban}</IBAN></Id></Acct>${entries}</Ntfctn>`;
  const amount = (euro: string) => `<Amt Ccy="EUR">${euro}</Amt>`;
  const entryOf = (inside: string, details = '', status = 'BOOK') =>
    `<Ntry>${inside}<Sts><Cd>${status}</Cd></Sts><NtryDtls>${details}</NtryDtls></Ntry>`;
  const debit = '<CdtDbtInd>DBIT</CdtDbtInd>';
  const credit = '<CdtDbtInd>CRDT</CdtDbtInd>';
  const transaction = (inside: string) => `<TxDtls>${inside}</TxDtls>`;
  const reference = (text: string) => `<Refs><EndToEndId>${text}</EndToEndId></Refs>`;
  const returned = '<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>';
  const entriesOf = (...entries: string[]) => {
    const report = read(account('DE1', entries.join('')));
    return 'refused' in report ? report : report.entries;
  };
  const bare = {
    ...{ word: 'booked', reference: '', runReferences: [], amountCents: 100, status: 'BOOK' },
    ...{ reasonCode: null, bookedOn: null, valueOn: null },
  };

  test('names its accounts and the day in Berlin on which it was made', () => {
    expect(read(account('DE1') + account('DE2'))).toEqual({
      ...{ kind: 'statement', messageId: 'M-1', createdOn: '2024-04-10', ibans: ['DE1', 'DE2'], entries: [] },
    });
  });

  test.for([
    ['a debit', debit, transaction(''), { word: 'booked' }],
    ['a debit in its only transaction', credit, transaction(debit), { word: 'booked' }],
    ['a credit with a reason', credit, transaction(returned), { word: 'returned', reasonCode: 'AC04' }],
    ['a credit with return details without a code', credit, transaction('<RtrInf/>'), { word: 'returned' }],
    ['a credit without', credit, transaction(''), { word: 'noted' }],
    ['a debit that is taken back', `${debit}<RvslInd>true</RvslInd>`, transaction(''), { word: 'reversal' }],
    [
      'a debit that is not taken back',
      `${debit}<RvslInd>false</RvslInd>`,
      transaction(''),
      { word: 'booked' },
    ],
    ['a sum that is credited', credit, '', { word: 'noted' }],
    ['a sum that is debited', debit, '', { word: 'booked' }],
    ['a reference', debit, transaction(reference('R-1')), { reference: 'R-1' }],
    [
      'a reference and those of the run',
      debit,
      transaction('<Refs><MsgId>M</MsgId><EndToEndId>R-1</EndToEndId><PmtInfId>P</PmtInfId></Refs>'),
      { reference: 'R-1', runReferences: ['P', 'M'] },
    ],
    [
      'a sum of a run',
      debit,
      '<Btch><MsgId>M</MsgId><PmtInfId>P</PmtInfId></Btch>',
      { reference: null, runReferences: ['P', 'M'] },
    ],
    [
      'a sum of a run by its message',
      debit,
      '<Btch><MsgId>M</MsgId></Btch>',
      { reference: null, runReferences: ['M'] },
    ],
    ['a sum of nothing that is named', debit, '<Btch><NbOfTxs>2</NbOfTxs></Btch>', { reference: '' }],
    ['days', `${debit}<BookgDt><Dt>2024-04-09</Dt></BookgDt>`, transaction(''), { bookedOn: '2024-04-09' }],
    [
      'an instant as its value day',
      `${debit}<ValDt><DtTm>2024-04-09T22:30:00Z</DtTm></ValDt>`,
      transaction(''),
      { valueOn: '2024-04-10' },
    ],
  ] as const)('with %s', ([, inside, details, said]) => {
    expect(entriesOf(entryOf(amount('1.00') + inside, details))).toEqual([{ ...bare, ...said }]);
  });

  test('only announces what is not booked yet, also what would be taken back', () => {
    const inside = `${amount('1.00')}${debit}<RvslInd>true</RvslInd>`;
    expect(entriesOf(entryOf(inside, transaction(''), 'PDNG'))).toEqual([
      { ...bare, word: 'noted', status: 'PDNG' },
    ]);
  });

  test.for([
    ['their own amounts', [amount('1.00'), amount('2.00')], [100, 200]],
    ['amounts in their details', [`<AmtDtls><TxAmt>${amount('1.00')}</TxAmt></AmtDtls>`], [100]],
    ['the amount of the entry where one stands alone', [''], [300]],
    ['no amount where two share that of the entry', ['', ''], [null, null]],
  ] as const)('gives transactions %s', ([, transactions, cents]) => {
    const details = transactions.map(transaction).join('');
    expect(entriesOf(entryOf(amount('3.00') + debit, details))).toEqual(
      cents.map((amountCents) => ({ ...bare, amountCents })),
    );
  });

  test.for([
    ['Ntry/Amt', entryOf(debit)],
    ['Ntry/CdtDbtInd', entryOf(amount('1.00'))],
    ['Ntry/Sts/Cd', `<Ntry>${amount('1.00')}${debit}</Ntry>`],
    ['Ntry/BookgDt', entryOf(`${amount('1.00')}${debit}<BookgDt><Dt>gestern</Dt></BookgDt>`)],
  ] as const)('without a usable %s is refused by its place', ([place, entry]) => {
    expect(entriesOf(entry)).toEqual({ refused: 'file-element-missing', facts: { place } });
  });
});
