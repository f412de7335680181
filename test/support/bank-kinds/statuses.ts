import { type Kind, reason, report, said } from './written.ts';

const group = (status: string, rest = '') => `<GrpSts>${status}</GrpSts>${rest}`;
const block = (status: string, rest = '') => `<PmtInfSts>${status}</PmtInfSts>${rest}`;

/** What banks say of an order: of all of it, of a block, of single payments, and before they pay. */
export const statusKinds: readonly Kind[] = [
  {
    name: 'a refused group with one payment named',
    files: ({ run, first }) => [
      report({
        run,
        group: group('RJCT', reason('FF01')),
        transactions: said(first, 'RJCT', reason('AC01')),
      }),
    ],
    outcomes: [{ rejected: 2 }],
  },
  {
    name: 'a refused group with one payment that goes on',
    files: ({ run, first }) => [report({ run, group: group('RJCT'), transactions: said(first, 'ACSC') })],
    outcomes: [{ rejected: 1, noted: 1 }],
  },
  {
    name: 'a refused block with a payment without a status',
    files: ({ run, first }) => [
      report({
        run,
        group: group('RJCT'),
        block: block('RJCT'),
        transactions: said(first, '', reason('AC01')),
      }),
    ],
    outcomes: [{ rejected: 2 }],
  },
  {
    name: 'a payment whose payee is another, and one whose payee fits',
    files: ({ run, first, second }) => [
      report({
        ...{ run, group: group('RVMC', '<StsRsnInf><AddtlInf>RVNM</AddtlInf></StsRsnInf>') },
        ...{ block: block('RVMC'), transactions: said(first, 'RVNM') + said(second, 'RCVC') },
      }),
    ],
    outcomes: [{ 'payee-not-verified': 1, noted: 1 }],
  },
  {
    name: 'payees that nearly fit, and that nobody could compare',
    files: ({ run, first, second }) => [
      report({ run, group: group('RVCM'), transactions: said(first, 'RVMC') + said(second, 'RVNA') }),
    ],
    outcomes: [{ 'payee-not-verified': 2 }],
  },
  {
    name: 'payees that all fit, told of the block only',
    files: ({ run }) => [report({ run, group: group('RCVC'), block: block('RCVC') })],
    outcomes: [{ noted: 2 }],
  },
  {
    name: 'a payment that was taken back at the bank',
    files: ({ run, first }) => [
      report({ run, group: group('PART'), transactions: said(first, 'CANC', reason('CUST')) }),
    ],
    outcomes: [{ 'cancelled-at-bank': 1 }],
  },
  {
    name: 'a status that nobody knows',
    files: ({ run }) => [report({ run, group: group('XYZW') })],
    outcomes: [{ unclear: 2 }],
  },
  {
    name: 'a long name',
    files: ({ run, first, second }) => [
      report({
        ...{ run, name: 'MUSTER-20240409-080000-ABCDEFGHIJKLMNOPQ', group: group('RCVC') },
        transactions: said(first, 'RCVC') + said(second, 'RCVC'),
      }),
    ],
    outcomes: [{ noted: 2 }],
  },
  {
    name: 'a payment without its reference in a refused block',
    files: ({ run }) => [
      report({
        ...{ run, block: block('RJCT') },
        transactions: '<TxInfAndSts><StsId>1</StsId><TxSts>RJCT</TxSts></TxInfAndSts>',
      }),
    ],
    outcomes: [{ 'unknown-payment': 1, rejected: 2 }],
  },
  {
    name: 'an order of another program',
    files: () => [
      report({
        run: 'LOHN-2024-04',
        group: group('RJCT'),
        transactions: said('LOHN-4711', 'RJCT', reason('AC01')),
      }),
    ],
    outcomes: [{}],
  },
];
