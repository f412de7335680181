import type { Route } from '../route.ts';

const command = { kind: 'command', access: 'signed-in' } as const;
const query = { kind: 'query', access: 'signed-in', method: 'GET' } as const;

export const cashOfficeRoutes: readonly Route[] = [
  {
    ...command,
    method: 'PUT',
    path: '/paying-account',
    file: 'cash-office/set-paying-account',
    ifMatch: { because: 'begins' },
    summary: 'Name the account that the town pays from',
  },
  {
    ...command,
    method: 'POST',
    path: '/paying-account/confirmation',
    file: 'cash-office/confirm-paying-account',
    ifMatch: { because: 'names' },
    summary: 'Confirm as another person the account that the town pays from',
  },
  {
    ...query,
    path: '/paying-account',
    file: 'cash-office/paying-account',
    summary: 'The accounts that the town paid from, the newest last',
  },
];
