import type { PersonEvent, Role } from '../../events/person-events.ts';
import type { Aggregate } from '../aggregate.ts';

/** The offices a person holds. */
export type Person = { readonly roles: ReadonlySet<Role> };

export const person: Aggregate<Person, PersonEvent> = {
  family: 'person',
  initial: { roles: new Set() },
  evolve: ({ roles }, { type, data }) => {
    switch (type) {
      case 'RoleGranted':
        return { roles: new Set([...roles, data.role]) };
      case 'RoleEnded':
        return { roles: new Set([...roles].filter((role) => role !== data.role)) };
    }
  },
};
