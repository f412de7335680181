import type { Route } from '../route.ts';

export const draftRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/drafts',
    file: 'draft/start-draft',
    kind: 'command',
    access: 'signed-in',
    summary: 'Start a draft for a round of a fund',
  },
  {
    method: 'GET',
    path: '/drafts',
    file: 'draft/drafts',
    kind: 'query',
    access: 'signed-in',
    summary: 'The drafts of my organisations',
  },
  {
    method: 'GET',
    path: '/drafts/{applicationId}',
    file: 'draft/draft',
    kind: 'query',
    access: 'signed-in',
    summary: 'A draft, what is missing in it, and how its plan adds up',
  },
  {
    method: 'PUT',
    path: '/drafts/{applicationId}',
    file: 'draft/save-draft',
    kind: 'command',
    access: 'signed-in',
    summary: 'Save a draft as it stands; If-Match names the version it builds on',
  },
  {
    method: 'DELETE',
    path: '/drafts/{applicationId}',
    file: 'draft/discard-draft',
    kind: 'command',
    access: 'signed-in',
    summary: 'Discard a draft',
  },
  {
    method: 'POST',
    path: '/drafts/{applicationId}/releases',
    file: 'draft/release-draft',
    kind: 'command',
    access: 'signed-in',
    summary: 'Release the version of a draft for somebody else to submit; If-Match may name it',
  },
];
