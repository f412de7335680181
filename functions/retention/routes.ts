import type { Route } from '../route.ts';

export const retentionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/applications/{applicationId}/retention',
    file: 'retention/retention',
    kind: 'query',
    access: 'signed-in',
    summary: 'Until when the papers of a case are kept, and why',
  },
  {
    method: 'POST',
    path: '/applications/{applicationId}/audit-hold',
    file: 'retention/set-audit-hold',
    ifMatch: { because: 'names' },
    kind: 'command',
    access: 'signed-in',
    summary: 'Keep the papers of a case for an audit',
  },
  {
    method: 'DELETE',
    path: '/applications/{applicationId}/audit-hold',
    file: 'retention/lift-audit-hold',
    ifMatch: { because: 'judges', from: '/applications/{applicationId}/retention' },
    kind: 'command',
    access: 'signed-in',
    summary: 'End the hold of an audit',
  },
  {
    method: 'POST',
    path: '/people/{personId}/erasure',
    file: 'retention/order-erasure',
    ifMatch: { because: 'once' },
    kind: 'command',
    access: 'signed-in',
    summary: 'Have what belongs to a person alone erased',
  },
  {
    method: 'GET',
    path: '/people/{personId}/erasure',
    file: 'retention/erasure',
    kind: 'query',
    access: 'signed-in',
    summary: 'What was erased, what is kept, until when and why',
  },
];
