import type { PersonEvent, Role } from '../../events/person-events.ts';
import type { Projection } from '../projection.ts';

export type HeldRole = { readonly role: Role; readonly since: string };

/** A person's offices; who the person is stands in no row. */
export type PersonRow = { readonly personId: string; readonly roles: readonly HeldRole[] };

/** Lists: `in-office` while the person holds any office, and `role/<role>`. */
export const personRow: Projection<PersonRow, PersonEvent> = {
  name: 'person',
  version: 1,
  family: 'person',
  initial: { personId: '', roles: [] },
  project: ({ roles }, { event: { type, data }, recordedAt }) => {
    const { personId, role } = data;
    const others = roles.filter((held) => held.role !== role);
    switch (type) {
      case 'RoleGranted':
        return { personId, roles: [...others, { role, since: recordedAt }] };
      case 'RoleEnded':
        return { personId, roles: others };
    }
  },
  listsOf: ({ roles }) => [
    ...(roles.length > 0 ? ['in-office'] : []),
    ...roles.map(({ role }) => `role/${role}`),
  ],
};
