import type { Route } from '../route.ts';

export const auditRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/streams/{stream}',
    file: 'audit/read-history',
    kind: 'query',
    access: 'signed-in',
    summary: 'The commits of one stream with their hashes, up to an instant or position (asOf); pseudonymous',
  },
];
