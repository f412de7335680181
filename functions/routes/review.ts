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
  {
    method: 'POST',
    path: '/applications/{applicationId}/conflicts/mine',
    file: 'declare-conflict',
    kind: 'command',
    access: 'signed-in',
    summary: 'Declare my conflict of interest',
  },
  {
    method: 'POST',
    path: '/applications/{applicationId}/review/closure',
    file: 'close-review',
    kind: 'command',
    access: 'signed-in',
    summary: 'Close a review: no more score sheets',
  },
  {
    method: 'GET',
    path: '/applications/{applicationId}/review',
    file: 'application-review',
    kind: 'query',
    access: 'signed-in',
    summary: 'My score sheet, and the others once I may see them',
  },
  {
    method: 'GET',
    path: '/reviews',
    file: 'my-reviews',
    kind: 'query',
    access: 'signed-in',
    summary: 'The applications that my committees score',
  },
  {
    method: 'GET',
    path: '/rounds/{roundId}/ranking',
    file: 'round-ranking',
    kind: 'query',
    access: 'signed-in',
    summary: 'The applications of a round by their scores, and how far the money goes',
  },
];
