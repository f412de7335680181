import { describe, expect, test } from 'vitest';
import {
  account,
  amount,
  bare,
  batch,
  coded,
  credit,
  debit,
  entriesOf,
  entryOf,
  familyOf,
  inCredit,
  ofRun,
  R,
  RUN,
  read,
  refs,
  returned,
  transaction,
} from '../../support/statement-at-hand.ts';

describe('a statement', () => {
  test('names its accounts and the day in Berlin on which it was made', () => {
    expect(read(account('DE1') + account('DE2'))).toEqual({
      ...{
        kind: 'statement',
        messageId: 'M-1',
        createdOn: '2024-04-10',
        ibans: ['DE1', 'DE2'],
        entries: [],
        foreign: [],
      },
    });
  });

  test.for([
    ['a debit', debit, transaction(''), {}],
    ['a debit, said by its only transaction as well', debit, transaction(debit), {}],
    [
      'a sum of a run with the details of a return',
      debit,
      `${batch(`<MsgId>${RUN}</MsgId>`)}<TxDtls>${returned}</TxDtls>`,
      { ...ofRun, word: 'unclear' },
    ],
    [
      'a sum of a run that is credited with the details of a return',
      credit,
      `${batch(`<MsgId>${RUN}</MsgId>`)}<TxDtls>${returned}</TxDtls>`,
      { ...ofRun, ...inCredit, word: 'credited' },
    ],
    ['a debit with return details', debit, transaction(returned), { word: 'unclear', reasonCode: 'AC04' }],
    [
      'a debit that is coded as a return',
      debit + coded('NRTI+159+00931'),
      transaction(''),
      { word: 'unclear' },
    ],
    ['a debit with the family of a return', debit, transaction(familyOf('RRTN')), { word: 'unclear' }],
    ['a debit with another code', debit + coded('NTRF+191+00159'), transaction(familyOf('ESCT')), {}],
    [
      'a credit with a reason',
      credit,
      transaction(returned),
      { ...inCredit, word: 'returned', reasonCode: 'AC04' },
    ],
    [
      'a credit with return details without a code',
      credit,
      transaction('<RtrInf/>'),
      { ...inCredit, word: 'returned' },
    ],
    [
      'a credit with a reason in words',
      credit,
      transaction('<RtrInf><Rsn><Cd>NARR</Cd></Rsn><AddtlInf>Konto\n erloschen</AddtlInf></RtrInf>'),
      { ...inCredit, word: 'returned', reasonCode: 'NARR', reasonText: 'Konto erloschen' },
    ],
    ['a credit without', credit, transaction(familyOf('RRTN')), { ...inCredit, word: 'credited' }],
    ['a debit that is taken back', `${debit}<RvslInd>true</RvslInd>`, transaction(''), { word: 'reversal' }],
    ['a debit that is taken back: 1', `${debit}<RvslInd>1</RvslInd>`, transaction(''), { word: 'reversal' }],
    ['a debit that is not taken back', `${debit}<RvslInd>false</RvslInd>`, transaction(''), {}],
    ['a debit that is not taken back: 0', `${debit}<RvslInd>0</RvslInd>`, transaction(''), {}],
    ['a reference in its purpose', debit, `<TxDtls><RmtInf><Ustrd>EREF+${R} X</Ustrd></RmtInf></TxDtls>`, {}],
    ['a reference in its own text only', `${debit}<AddtlNtryInf>${R}</AddtlNtryInf>`, '', {}],
    [
      'a number of the bank',
      `${debit}<AcctSvcrRef>N-1</AcctSvcrRef>`,
      transaction(''),
      { bankReference: 'N-1' },
    ],
    ['no number of the bank', `${debit}<AcctSvcrRef>NONREF</AcctSvcrRef>`, transaction(''), {}],
    [
      'a reference and those of the run',
      debit,
      refs(`<MsgId>M</MsgId><PmtInfId>${RUN}</PmtInfId><EndToEndId>${R}</EndToEndId>`),
      { runReferences: [RUN] },
    ],
    ['a sum of a run', debit, batch(`<MsgId>M</MsgId><PmtInfId>${RUN}</PmtInfId>`), ofRun],
    [
      'a sum of a run that is credited',
      credit,
      batch(`<PmtInfId>${RUN}</PmtInfId>`),
      { ...ofRun, ...inCredit, word: 'credited' },
    ],
    ['a sum of a run by its message', debit, batch(`<MsgId>${RUN}</MsgId>`), ofRun],
    ['a sum of a run by a padded reference', debit, batch(`<MsgId>${RUN}      </MsgId>`), ofRun],
    [
      'a sum of a run, with a transaction that only has a code',
      debit,
      `${batch(`<MsgId>${RUN}</MsgId>`)}<TxDtls>${coded('NTRF+191+1')}</TxDtls>`,
      ofRun,
    ],
    [
      'a sum of a run by its only transaction, whose payment is not provided',
      debit,
      refs(`<PmtInfId>${RUN}</PmtInfId><EndToEndId>NOTPROVIDED</EndToEndId>`),
      ofRun,
    ],
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
});
