import { type Organisation, organisation } from '../../domain/organisation/organisation.ts';
import type { Standing } from '../../domain/permissions/permission.ts';
import { acting } from './given.ts';

export const [ME, OTHER] = ['per_me', 'per_other'];
export const me = acting(ME);
export const plain = ({ relations, state }: Standing) => [state, ...relations];

/** The same state with other values of some of its fields, of which a standing looks at few. */
export const like = <State>(state: State, changes: object): State => ({ ...state, ...changes });

export const group = (authority?: 'signatory' | 'member'): Organisation =>
  like(organisation.initial, {
    organisationId: 'org_1',
    members: new Map([[OTHER, 'signatory'], ...(authority ? [[ME, authority] as const] : [])]),
  });
