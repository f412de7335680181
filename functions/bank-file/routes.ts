import type { Route } from '../route.ts';

const command = { kind: 'command', access: 'signed-in' } as const;
const query = { kind: 'query', access: 'signed-in', method: 'GET' } as const;

export const bankFileRoutes: readonly Route[] = [
  {
    ...command,
    method: 'POST',
    path: '/bank-files/status',
    file: 'bank-file/import-bank-status',
    ifMatch: { because: 'tells' },
    summary: 'Take in what the bank says of a file that it was sent (pain.002)',
  },
  {
    ...command,
    method: 'POST',
    path: '/bank-files/statement',
    file: 'bank-file/import-bank-statement',
    ifMatch: { because: 'tells' },
    summary: 'Take in what the bank booked and sent back (camt.052, camt.053, camt.054)',
  },
  {
    ...query,
    path: '/bank-files',
    file: 'bank-file/bank-files',
    summary: 'Files of the bank, the latest first, with what is left to look at',
  },
  {
    ...query,
    path: '/bank-files/{bankFileId}',
    file: 'bank-file/bank-file',
    summary: 'One file of the bank: each entry and what it led to',
  },
];
