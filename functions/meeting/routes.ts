import type { Route } from '../route.ts';
import { circularVoteRoutes } from './circular-vote-routes.ts';
import { minutesRoutes } from './minutes-routes.ts';
import { sessionRoutes } from './session-routes.ts';

export const meetingRoutes: readonly Route[] = [
  ...sessionRoutes,
  ...circularVoteRoutes,
  ...minutesRoutes,
  {
    method: 'GET',
    path: '/meetings',
    file: 'meeting/meetings',
    kind: 'query',
    access: 'signed-in',
    summary: 'My meetings; for the offices all',
  },
  {
    method: 'GET',
    path: '/meetings/{meetingId}',
    file: 'meeting/meeting',
    kind: 'query',
    access: 'signed-in',
    summary: 'One meeting: agenda, presence, quorum, votes and resolutions',
  },
  {
    method: 'GET',
    path: '/programmes/{programmeId}/committees/{committeeId}/information',
    file: 'meeting/decisions-for-information',
    kind: 'query',
    access: 'signed-in',
    summary: 'What other committees of the programme resolved since a day, for information',
  },
];
