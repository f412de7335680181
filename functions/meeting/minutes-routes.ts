import type { Route } from '../route.ts';

/** What is written in minutes, and reading them. */
export const minutesRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/meetings/{meetingId}/minutes/remarks',
    file: 'meeting/record-remark',
    ifMatch: { because: 'tells' },
    kind: 'command',
    access: 'signed-in',
    summary: 'Put a remark into the minutes',
  },
  {
    method: 'PUT',
    path: '/meetings/{meetingId}/minutes/signature',
    file: 'meeting/sign-minutes',
    ifMatch: { because: 'names' },
    kind: 'command',
    access: 'signed-in',
    summary: 'Sign the minutes that I have read, named by their digest',
  },
  {
    method: 'POST',
    path: '/meetings/{meetingId}/minutes/corrections',
    file: 'meeting/correct-minutes',
    ifMatch: { because: 'judges', from: '/meetings/{meetingId}/minutes' },
    kind: 'command',
    access: 'signed-in',
    summary: 'Say what is wrong in signed minutes, and why',
  },
  {
    method: 'GET',
    path: '/meetings/{meetingId}/minutes',
    file: 'meeting/minutes',
    kind: 'query',
    access: 'signed-in',
    summary: 'The minutes of a meeting, with their digest',
  },
  {
    method: 'GET',
    path: '/meetings/{meetingId}/minutes/page',
    file: 'meeting/minutes-page',
    kind: 'query',
    access: 'signed-in',
    summary: 'The minutes as a page to be printed',
  },
];
