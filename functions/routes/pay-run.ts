import type { Route } from '../route.ts';

const command = { kind: 'command', access: 'signed-in' } as const;
const query = { kind: 'query', access: 'signed-in', method: 'GET' } as const;

export const payRunRoutes: readonly Route[] = [
  {
    ...command,
    method: 'PUT',
    path: '/paying-account',
    file: 'set-paying-account',
    summary: 'Name the account that the town pays from',
  },
  {
    ...command,
    method: 'POST',
    path: '/paying-account/confirmation',
    file: 'confirm-paying-account',
    summary: 'Confirm as another person the account that the town pays from',
  },
  {
    ...query,
    path: '/paying-account',
    file: 'paying-account',
    summary: 'The accounts that the town paid from, the newest last',
  },
  {
    ...command,
    method: 'POST',
    path: '/pay-runs',
    file: 'prepare-pay-run',
    summary: 'Put ordered payments together for the bank',
  },
  {
    ...command,
    method: 'POST',
    path: '/pay-runs/{runId}/release',
    file: 'release-pay-run',
    summary: 'Release a pay run as another person: its payments are made',
  },
  {
    ...command,
    method: 'POST',
    path: '/pay-runs/{runId}/cancellation',
    file: 'cancel-pay-run',
    summary: 'Give a pay run up before it goes to the bank',
  },
  {
    ...query,
    path: '/pay-runs',
    file: 'pay-runs',
    summary: 'Pay runs, the latest first, with what of them is paid and pending',
  },
  {
    ...query,
    path: '/pay-runs/{runId}',
    file: 'pay-run',
    summary: 'One pay run: each payment and what the bank said of it',
  },
  {
    ...query,
    path: '/pay-runs/{runId}/file',
    file: 'pay-file',
    summary: 'The file for the bank (pain.001.001.09), made anew and compared with its recorded digest',
  },
  {
    ...command,
    method: 'POST',
    path: '/bank-files/status',
    file: 'import-bank-status',
    summary: 'Take in what the bank says of a file that it was sent (pain.002.001.10)',
  },
  {
    ...command,
    method: 'POST',
    path: '/bank-files/statement',
    file: 'import-bank-statement',
    summary: 'Take in what the bank booked and sent back (camt.054.001.08)',
  },
  {
    ...query,
    path: '/bank-files',
    file: 'bank-files',
    summary: 'Files of the bank, the latest first, with what is left to look at',
  },
  {
    ...query,
    path: '/bank-files/{bankFileId}',
    file: 'bank-file',
    summary: 'One file of the bank: each entry and what it led to',
  },
];
