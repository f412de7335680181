import type { Route } from '../route.ts';

export const reviewRoutes: readonly Route[] = [
  {
    method: 'PUT',
    path: '/applications/{applicationId}/scores/mine',
    file: 'score-application',
    kind: 'command',
    access: 'signed-in',
    summary: 'Hand in or replace my score sheet',
  },
];
