import { booked, entry, type Kind, reason, report, said, transaction } from './written.ts';

const messages = ['camt.052', 'camt.053', 'camt.054'] as const;

/** Every version that is read: in those before 2019 the status of an entry is a text. */
export const versionKinds: readonly Kind[] = [
  {
    name: 'a long name and a status of its own on a payment',
    files: ({ first }) => [
      booked(entry({ status: '<Prtry>VORGEMERKT</Prtry>', details: transaction(first, '21.00') }), {
        name: 'M'.repeat(60),
      }),
    ],
    outcomes: [{ unclear: 1 }],
  },
  ...messages.flatMap((message) =>
    ['02', '04', '08', '13'].map(
      (version): Kind => ({
        name: `${message}.001.${version}`,
        files: ({ first, second }) => [
          booked(
            entry({
              status: version < '08' ? 'BOOK' : '<Cd>BOOK</Cd>',
              details: transaction(first, '10.00') + transaction(second, '11.00'),
            }),
            { message, version },
          ),
        ],
        outcomes: [{ booked: 2 }],
      }),
    ),
  ),
  ...['03', '10', '14'].map(
    (version): Kind => ({
      name: `pain.002.001.${version}`,
      files: ({ run, first }) => [
        report({
          ...{ run, version, group: '<GrpSts>PART</GrpSts>' },
          transactions: said(first, 'RJCT', reason('NARR', 'Sperre')),
        }),
      ],
      outcomes: [{ rejected: 1 }],
    }),
  ),
];
