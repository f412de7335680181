import type { Route } from '../route.ts';

/** Votes without a meeting. */
export const circularVoteRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/circular-votes',
    file: 'meeting/convene-circular-vote',
    ifMatch: { because: 'begins' },
    kind: 'command',
    access: 'signed-in',
    summary: 'Let a committee vote by circulation',
  },
  {
    method: 'PUT',
    path: '/circular-votes/{meetingId}/objections/mine',
    file: 'meeting/object-to-circular-vote',
    ifMatch: { because: 'voice' },
    kind: 'command',
    access: 'signed-in',
    summary: 'Object to a vote by circulation, which then has failed',
  },
  {
    method: 'POST',
    path: '/circular-votes/{meetingId}/closure',
    file: 'meeting/close-circular-vote',
    ifMatch: { because: 'counts' },
    kind: 'command',
    access: 'signed-in',
    summary: 'Count a vote by circulation in which everyone has voted',
  },
];
