import {
  accountWithoutIban,
  batch,
  booked,
  dayOf,
  entry,
  euro,
  type Kind,
  onAccount,
  otherAccount,
  statement,
  transaction,
} from './written.ts';

const both = (first: string, second: string, direction: 'DBIT' | 'CRDT' = 'DBIT') =>
  transaction(first, '10.00', direction) + transaction(second, '11.00', direction);
const one = (reference: string, changes: Parameters<typeof entry>[0] = {}) =>
  entry({ amount: euro('10.00'), details: transaction(reference, '10.00'), ...changes });
const code = '<BkTxCd><Prtry><Cd>NTRF+191+00931</Cd><Issr>DK</Issr></Prtry></BkTxCd>';
const refs = (inside: string) => `<TxDtls><Refs>${inside}</Refs></TxDtls>`;
const returning = '<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>';
const foreign = (changes: Parameters<typeof entry>[0] = {}) =>
  entry({ amount: euro('5.00'), details: refs('<EndToEndId>Strom April</EndToEndId>'), ...changes });

/** Statements as banks send them: sums and their parts, what comes twice or back, odd letters, odd neighbours. */
export const statementKinds: readonly Kind[] = [
  {
    name: 'a batch in one sum with a transaction that only has a code',
    files: ({ run }) => [booked(entry({ details: `${batch(run)}<TxDtls>${euro('21.00')}${code}</TxDtls>` }))],
    outcomes: [{ booked: 2 }],
  },
  {
    name: 'a batch by a padded reference',
    files: ({ run }) => [
      booked(
        entry({ details: `<Btch><PmtInfId>${run}          </PmtInfId></Btch><TxDtls>${code}</TxDtls>` }),
      ),
    ],
    outcomes: [{ booked: 2 }],
  },
  {
    name: 'a batch by the references of its transaction, with a payment that is not provided',
    files: ({ run }) => [
      booked(entry({ details: refs(`<PmtInfId>${run}</PmtInfId><EndToEndId>NOTPROVIDED</EndToEndId>`) })),
      booked(entry({ details: refs(`<MsgId>${run}</MsgId>`) }), { name: 'NOCHMAL' }),
    ],
    outcomes: [{ booked: 2 }, { known: 2 }],
  },
  {
    name: 'a batch whose sum is not that of its run',
    files: ({ run }) => [booked(entry({ amount: euro('20.50'), details: batch(run) }))],
    outcomes: [{ 'amount-differs': 2 }],
  },
  {
    name: 'a batch taken apart, and in one sum in another file',
    files: ({ run, first, second }) => [
      booked(entry({ details: `${batch(run)}${both(first, second)}` })),
      booked(entry({ details: batch(run) }), { message: 'camt.053' }),
    ],
    outcomes: [{ booked: 2 }, { known: 2 }],
  },
  {
    name: 'a payment that is debited on two days',
    files: ({ first, second }) => [
      booked(entry({ details: both(first, second) })),
      booked(one(first, { days: dayOf('2024-04-10'), number: 'N-2' })),
    ],
    outcomes: [{ booked: 2 }, { 'booked-twice': 1 }],
  },
  {
    name: 'a payment that is debited twice in one file',
    files: ({ first }) => [booked(one(first) + one(first))],
    outcomes: [{ booked: 1, 'booked-twice': 1 }],
  },
  {
    name: 'a payment that is debited twice in one file after it was told by another',
    files: ({ first }) => [booked(one(first)), booked(one(first) + one(first), { message: 'camt.053' })],
    outcomes: [{ booked: 1 }, { known: 1, 'booked-twice': 1 }],
  },
  {
    name: 'a run that is debited once more',
    files: ({ run }) => [
      booked(entry({ details: batch(run) })),
      booked(entry({ details: batch(run), number: 'N-2' })),
    ],
    outcomes: [{ booked: 2 }, { 'booked-twice': 2 }],
  },
  {
    name: 'a run that is credited back in one sum',
    files: ({ run }) => [
      booked(entry({ details: batch(run) })),
      booked(entry({ details: batch(run), direction: 'CRDT', days: dayOf('2024-04-10'), number: 'N-2' })),
    ],
    outcomes: [{ booked: 2 }, { credited: 2 }],
  },
  {
    name: 'money that comes back marked by a code only',
    files: ({ first, second }) => [
      booked(entry({ details: both(first, second) })),
      booked(
        one(first, {
          direction: 'CRDT',
          number: 'N-2',
          code: '<BkTxCd><Prtry><Cd>NRTI+159+00931</Cd></Prtry></BkTxCd>',
          details: transaction(first, '10.00', 'CRDT'),
        }),
      ),
    ],
    outcomes: [{ booked: 2 }, { credited: 1 }],
  },
  {
    name: 'money that comes back with its reason, and once more',
    files: ({ first }) => {
      const details = transaction(first, '10.00', 'CRDT', returning);
      const back = (number: string) => booked(one(first, { direction: 'CRDT', number, details }));
      return [back('N-2'), back('N-3')];
    },
    outcomes: [{ returned: 1 }, { 'returned-twice': 1 }],
  },
  {
    name: 'a debit with the details of a return',
    files: ({ first }) => [booked(one(first, { details: transaction(first, '10.00', 'DBIT', returning) }))],
    outcomes: [{ unclear: 1 }],
  },
  {
    name: 'a debit that is taken back: true, 1, and neither',
    files: ({ first, second }) => [
      booked(one(first, { reversal: '<RvslInd>true</RvslInd>' })),
      booked(one(first, { reversal: '<RvslInd>1</RvslInd>' })),
      booked(
        entry({
          amount: euro('11.00'),
          reversal: '<RvslInd>0</RvslInd>',
          details: transaction(second, '11.00'),
        }),
      ),
    ],
    outcomes: [{ reversal: 1 }, { reversal: 1 }, { booked: 1 }],
  },
  {
    name: 'an entry without a day',
    files: ({ first }) => [booked(one(first, { days: '' }))],
    outcomes: [{ undated: 1 }],
  },
  {
    name: 'days of other centuries',
    files: ({ first, second }) => [
      booked(one(first, { days: dayOf('1999-01-01') })),
      booked(
        entry({ amount: euro('11.00'), days: dayOf('2199-01-01'), details: transaction(second, '11.00') }),
      ),
    ],
    outcomes: [{ 'day-implausible': 1 }, { 'day-implausible': 1 }],
  },
  {
    name: 'days with a zone, and amounts with zeros',
    files: ({ first, second }) => [
      booked(
        entry({
          amount: euro('000000000000021.00000'),
          days: '<BookgDt><Dt>2024-04-09+02:00</Dt></BookgDt><ValDt><DtTm>2024-04-09T23:30:00</DtTm></ValDt>',
          details: transaction(first, '0010.0') + transaction(second, '+11.'),
        }),
      ),
    ],
    outcomes: [{ booked: 2 }],
  },
  {
    name: 'odd entries of others: three decimals, a status of the bank, no amount, no day',
    files: ({ first }) => [
      booked(
        one(first) +
          foreign({ amount: euro('12.345', 'KWD') }) +
          foreign({ status: '<Prtry>VORM</Prtry>' }) +
          foreign({ amount: euro('viel'), days: '<BookgDt><Dt>heute</Dt></BookgDt>' }),
      ),
    ],
    outcomes: [{ booked: 1 }],
  },
  {
    name: 'other accounts of the town, with an IBAN and without',
    files: ({ first }) => [
      statement(
        onAccount(foreign(), otherAccount) + onAccount(one(first)) + onAccount(foreign(), accountWithoutIban),
      ),
    ],
    outcomes: [{ booked: 1 }],
  },
  {
    name: 'a payment on another account of the town',
    files: ({ first }) => [statement(onAccount(one(first), otherAccount) + onAccount(foreign()))],
    outcomes: [{ 'other-account': 1 }],
  },
];
