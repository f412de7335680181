import type { Route } from '../route.ts';

export const deadlineRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/missing-steps',
    file: 'deadlines/missing-steps',
    kind: 'query',
    access: 'signed-in',
    summary: 'What should have happened by now in all cases and did not, and what is due in the next 14 days',
  },
  {
    method: 'GET',
    path: '/applications/{applicationId}/missing-steps',
    file: 'deadlines/application-missing-steps',
    kind: 'query',
    access: 'signed-in',
    summary: 'What is late in one case, who has to act, and what is due in the next 14 days',
  },
];
