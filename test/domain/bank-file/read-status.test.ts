import { describe, expect, test } from 'vitest';
import { readStatus, STATUS_NAMESPACE } from '../../../domain/bank-file/pain-002.ts';
import { readXmlFile } from '../../../functions/bank-file/xml-file.ts';

const headed = (inner: string) =>
  `<GrpHdr><MsgId>M-1</MsgId><CreDtTm>2024-04-09T23:00:00Z</CreDtTm></GrpHdr>${inner}`;
const document = (namespace: string, message: string, inner: string) =>
  `<Document xmlns="${namespace}"><${message}>${headed(inner)}</${message}></Document>`;

describe('a status report', () => {
  const message = 'CstmrPmtStsRpt';
  const read = (inner: string) =>
    readXmlFile(
      document(STATUS_NAMESPACE, message, inner),
      { namespace: STATUS_NAMESPACE, message },
      readStatus,
    );
  const group = (inside = '') => `<OrgnlGrpInfAndSts><OrgnlMsgId>G</OrgnlMsgId>${inside}</OrgnlGrpInfAndSts>`;
  const block = (inside = '') =>
    `<OrgnlPmtInfAndSts><OrgnlPmtInfId>P</OrgnlPmtInfId>${inside}</OrgnlPmtInfAndSts>`;
  const reason = (code: string) => `<StsRsnInf><Rsn><Cd>${code}</Cd></Rsn></StsRsnInf>`;
  const one = (status: string, inside = '') =>
    `<TxInfAndSts><OrgnlEndToEndId>R</OrgnlEndToEndId><TxSts>${status}</TxSts>${inside}</TxInfAndSts>`;
  const whole = {
    ...{ word: 'rejected', reference: null, runReferences: ['G'], amountCents: null, status: 'RJCT' },
    ...{ reasonCode: null, bookedOn: null, valueOn: null },
  };
  const ofBlock = { ...whole, runReferences: ['P', 'G'] };
  const rejected = '<GrpSts>RJCT</GrpSts>';

  test.for([
    ['of nothing', group(), []],
    ['of a group that is refused', group(rejected + reason('AM04')), [{ ...whole, reasonCode: 'AM04' }]],
    ['of a group on its way', group('<GrpSts>ACCP</GrpSts>'), [{ ...whole, word: 'noted', status: 'ACCP' }]],
    ['of a group in parts that are not told', group('<GrpSts>PART</GrpSts>'), []],
    ['of a block of which nothing is told', group() + block(), []],
    ['of a refused group with such a block', group(rejected) + block(), [whole]],
    ['of a block that is refused', group() + block('<PmtInfSts>RJCT</PmtInfSts>'), [ofBlock]],
    ['of a block in parts that are not told', group() + block('<PmtInfSts>PART</PmtInfSts>'), []],
    ['of one payment', group(rejected) + block(one('RJCT')), [{ ...ofBlock, reference: 'R' }]],
    [
      'of two payments of a block',
      group() + block(`<PmtInfSts>RJCT</PmtInfSts>${one('ACSC')}${one('RJCT', reason('AC01'))}`),
      [
        { ...ofBlock, reference: 'R', word: 'noted', status: 'ACSC' },
        { ...ofBlock, reference: 'R', reasonCode: 'AC01' },
      ],
    ],
    [
      'with an amount',
      group() + block(one('RJCT', '<OrgnlTxRef><Amt><InstdAmt Ccy="EUR">1.50</InstdAmt></Amt></OrgnlTxRef>')),
      [{ ...ofBlock, reference: 'R', amountCents: 150 }],
    ],
  ] as const)('%s', ([, inner, entries]) => {
    const named = { kind: 'status', messageId: 'M-1', createdOn: '2024-04-10', ibans: [] };
    expect(read(inner)).toEqual({ ...named, entries });
  });

  test.for([
    ['OrgnlPmtInfAndSts/OrgnlPmtInfId', `${group()}<OrgnlPmtInfAndSts/>`],
    ['CstmrPmtStsRpt/OrgnlGrpInfAndSts/OrgnlMsgId', ''],
    ['TxInfAndSts/TxSts', group() + block(one('R')).replace('<TxSts>R', '<TxSts>rjct')],
    ['OrgnlGrpInfAndSts/GrpSts', group('<GrpSts>REJECTED</GrpSts>')],
  ] as const)('without a usable %s is refused by its place', ([place, inner]) => {
    expect(read(inner)).toEqual({ refused: 'file-element-missing', facts: { place } });
  });
});
