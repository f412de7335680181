import type { PersonEvent, Role } from '../../events/person-events.ts';
import type { Aggregate } from '../aggregate.ts';

/** The offices a person holds, and those they ever held. */
export type Person = { readonly roles: ReadonlySet<Role>; readonly everHeld: ReadonlySet<Role> };

export const person: Aggregate<Person, PersonEvent> = {
  family: 'person',
  initial: { roles: new Set(), everHeld: new Set() },
  evolve: ({ roles, everHeld }, { type, data }) => {
    switch (type) {
      case 'RoleGranted':
        return { roles: new Set([...roles, data.role]), everHeld: new Set([...everHeld, data.role]) };
      case 'RoleEnded':
        return { roles: new Set([...roles].filter((role) => role !== data.role)), everHeld };
    }
  },
};
