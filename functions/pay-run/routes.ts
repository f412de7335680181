import type { Route } from '../route.ts';

const command = { kind: 'command', access: 'signed-in' } as const;
const query = { kind: 'query', access: 'signed-in', method: 'GET' } as const;

export const payRunRoutes: readonly Route[] = [
  {
    ...command,
    method: 'POST',
    path: '/pay-runs',
    file: 'pay-run/prepare-pay-run',
    ifMatch: { because: 'begins' },
    summary: 'Put ordered payments together for the bank',
  },
  {
    ...command,
    method: 'POST',
    path: '/pay-runs/{runId}/release',
    file: 'pay-run/release-pay-run',
    ifMatch: { because: 'once' },
    summary: 'Release a pay run as another person: its payments are made',
  },
  {
    ...command,
    method: 'POST',
    path: '/pay-runs/{runId}/cancellation',
    file: 'pay-run/cancel-pay-run',
    ifMatch: { because: 'once' },
    summary: 'Give a pay run up before it goes to the bank',
  },
  {
    ...query,
    path: '/pay-runs',
    file: 'pay-run/pay-runs',
    summary: 'Pay runs, the latest first, with what of them is paid and pending',
  },
  {
    ...query,
    path: '/pay-runs/{runId}',
    file: 'pay-run/pay-run',
    summary: 'One pay run: each payment and what the bank said of it',
  },
  {
    ...query,
    path: '/pay-runs/{runId}/file',
    file: 'pay-run/pay-file',
    summary: 'The file for the bank (pain.001.001.09), made anew and compared with its recorded digest',
  },
];
