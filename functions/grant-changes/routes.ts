import type { Route } from '../route.ts';

export const grantChangesRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/applications/{applicationId}/grant/changes',
    file: 'grant-changes/request-change',
    kind: 'command',
    access: 'signed-in',
    summary: 'Ask for another plan, another period or another content of the project',
  },
  {
    method: 'POST',
    path: '/applications/{applicationId}/grant/changes/{changeId}/approval',
    file: 'grant-changes/approve-change',
    kind: 'command',
    access: 'signed-in',
    summary: 'Agree with a change: plan and period count as the next version',
  },
  {
    method: 'POST',
    path: '/applications/{applicationId}/grant/changes/{changeId}/refusal',
    file: 'grant-changes/refuse-change',
    kind: 'command',
    access: 'signed-in',
    summary: 'Turn a change down',
  },
  {
    method: 'POST',
    path: '/applications/{applicationId}/grant/other-funds',
    file: 'grant-changes/report-other-funds',
    kind: 'command',
    access: 'signed-in',
    summary: 'Report money for the project that the plan does not know of',
  },
  {
    method: 'POST',
    path: '/applications/{applicationId}/grant/spending',
    file: 'grant-changes/report-spending',
    kind: 'command',
    access: 'signed-in',
    summary: 'Report how much of the cost of the project is paid',
  },
  {
    method: 'POST',
    path: '/applications/{applicationId}/grant/unspent',
    file: 'grant-changes/book-unspent-return',
    kind: 'command',
    access: 'signed-in',
    summary: 'Note that unspent money came back before the settlement',
  },
];
