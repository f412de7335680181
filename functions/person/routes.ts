import type { Route } from '../route.ts';

export const personRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/me',
    file: 'person/me',
    kind: 'query',
    access: 'signed-in',
    summary: 'Who I am here: my offices, organisations and committee seats',
  },
  {
    method: 'GET',
    path: '/people',
    file: 'person/people',
    kind: 'query',
    access: 'signed-in',
    summary: 'Who holds which office',
  },
  {
    method: 'PUT',
    path: '/people/{personId}/roles/{role}',
    file: 'person/grant-role',
    ifMatch: { because: 'names' },
    kind: 'command',
    access: 'signed-in',
    summary: 'Give a person an office',
  },
  {
    method: 'DELETE',
    path: '/people/{personId}/roles/{role}',
    file: 'person/end-role',
    ifMatch: { because: 'names' },
    kind: 'command',
    access: 'signed-in',
    summary: 'End an office of a person',
  },
];
