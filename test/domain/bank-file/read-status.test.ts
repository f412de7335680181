import { describe, expect, test } from 'vitest';
import { statusFormats } from '../../../domain/bank-file/formats.ts';
import { readStatus } from '../../../domain/bank-file/read-status.ts';
import { readXmlFile } from '../../../functions/bank-file/xml-file.ts';

const [G, P] = [`run-${'0'.repeat(26)}`, `run-${'1'.repeat(26)}`];
const R = `pay-${'0'.repeat(26)}001`;
const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:pain.002.001.10';
const headed = (inner: string) =>
  `<GrpHdr><MsgId>M-1</MsgId><CreDtTm>2024-04-09T23:00:00Z</CreDtTm></GrpHdr>${inner}`;
const document = (namespace: string, message: string, inner: string) =>
  `<Document xmlns="${namespace}"><${message}>${headed(inner)}</${message}></Document>`;

describe('a status report', () => {
  const message = 'CstmrPmtStsRpt';
  const read = (inner: string) => readXmlFile(document(NAMESPACE, message, inner), statusFormats, readStatus);
  const group = (inside = '') =>
    `<OrgnlGrpInfAndSts><OrgnlMsgId>${G}</OrgnlMsgId>${inside}</OrgnlGrpInfAndSts>`;
  const block = (inside = '') =>
    `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${P}</OrgnlPmtInfId>${inside}</OrgnlPmtInfAndSts>`;
  const reason = (code: string) => `<StsRsnInf><Rsn><Cd>${code}</Cd></Rsn></StsRsnInf>`;
  const one = (status: string, inside = '') =>
    `<TxInfAndSts><OrgnlEndToEndId>${R}</OrgnlEndToEndId><TxSts>${status}</TxSts>${inside}</TxInfAndSts>`;
  const whole = {
    ...{ word: 'rejected', reference: null, runReferences: [G], amountCents: null, status: 'RJCT' },
    ...{ reasonCode: null, reasonText: null, bookedOn: null, valueOn: null },
    ...{ exceptFor: [], direction: null, bankReference: null, iban: null },
  };
  const ofBlock = { ...whole, runReferences: [P, G] };
  const rejected = '<GrpSts>RJCT</GrpSts>';

  test.for([
    ['of nothing', group(), []],
    ['of a group that is refused', group(rejected + reason('AM04')), [{ ...whole, reasonCode: 'AM04' }]],
    ['of a group on its way', group('<GrpSts>ACCP</GrpSts>'), [{ ...whole, word: 'noted', status: 'ACCP' }]],
    ['of a group in parts that are not told', group('<GrpSts>PART</GrpSts>'), []],
    ['of a block of which nothing is told', group() + block(), []],
    ['of a refused group with such a block', group(rejected) + block(), [ofBlock]],
    ['of a block that is refused', group() + block('<PmtInfSts>RJCT</PmtInfSts>'), [ofBlock]],
    ['of a block in parts that are not told', group() + block('<PmtInfSts>PART</PmtInfSts>'), []],
    ['of one payment', group() + block(one('RJCT')), [{ ...ofBlock, reference: R }]],
    [
      'of one payment of a refused group, of which the rest is refused as well',
      group(rejected + reason('FF01')) + block(one('RJCT', reason('AC01'))),
      [
        { ...ofBlock, reference: R, reasonCode: 'AC01' },
        { ...ofBlock, reasonCode: 'FF01', exceptFor: [R] },
      ],
    ],
    [
      'of one payment without a status in a refused block',
      group() + block(`<PmtInfSts>RJCT</PmtInfSts>${one('RJCT').replace('<TxSts>RJCT</TxSts>', '')}`),
      [
        { ...ofBlock, reference: R },
        { ...ofBlock, exceptFor: [R] },
      ],
    ],
    [
      'of one payment whose payee was not verified, and not of the others',
      group('<GrpSts>RVCM</GrpSts>') + block(`<PmtInfSts>RVCM</PmtInfSts>${one('RVNM')}`),
      [{ ...ofBlock, reference: R, word: 'payee-not-verified', status: 'RVNM' }],
    ],
    [
      'of two payments of a block',
      group() + block(`<PmtInfSts>RJCT</PmtInfSts>${one('ACSC')}${one('RJCT', reason('AC01'))}`),
      [
        { ...ofBlock, reference: R, word: 'noted', status: 'ACSC' },
        { ...ofBlock, reference: R, reasonCode: 'AC01' },
        { ...ofBlock, exceptFor: [R, R] },
      ],
    ],
    [
      'with an amount',
      group() + block(one('RJCT', '<OrgnlTxRef><Amt><InstdAmt Ccy="EUR">1.50</InstdAmt></Amt></OrgnlTxRef>')),
      [{ ...ofBlock, reference: R, amountCents: 150 }],
    ],
  ] as const)('%s', ([, inner, entries]) => {
    const named = { kind: 'status', messageId: 'M-1', createdOn: '2024-04-10', ibans: [], foreign: [] };
    const numbered = entries.map((entry, at) => ({ entryNumber: at + 1, entry }));
    expect(read(inner)).toEqual({ ...named, entries: numbered });
  });

  test.for([
    ['CstmrPmtStsRpt/OrgnlGrpInfAndSts/OrgnlMsgId', ''],
    ['TxInfAndSts/TxSts', group() + block(one('R')).replace('<TxSts>R', '<TxSts>rjct')],
    ['OrgnlGrpInfAndSts/GrpSts', group('<GrpSts>REJECTED</GrpSts>')],
  ] as const)('without a usable %s is refused by its place', ([place, inner]) => {
    expect(read(inner)).toEqual({ refused: 'file-element-missing', facts: { place } });
  });
});
