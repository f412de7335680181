import type { PersonEvent, Role } from '../../events/person-events.ts';
import type { Aggregate } from '../aggregate.ts';

/** The offices a person holds, those they ever held, and whether their own data went. */
export type Person = {
  readonly roles: ReadonlySet<Role>;
  readonly everHeld: ReadonlySet<Role>;
  readonly isErasureOrdered: boolean;
  readonly isErased: boolean;
};

export const person: Aggregate<Person, PersonEvent> = {
  family: 'person',
  initial: { roles: new Set(), everHeld: new Set(), isErasureOrdered: false, isErased: false },
  evolve: (state, { type, data }) => {
    const { roles, everHeld } = state;
    switch (type) {
      case 'RoleGranted':
        return {
          ...state,
          roles: new Set([...roles, data.role]),
          everHeld: new Set([...everHeld, data.role]),
        };
      case 'RoleEnded':
        return { ...state, roles: new Set([...roles].filter((role) => role !== data.role)) };
      case 'ErasureOrdered':
        return { ...state, isErasureOrdered: true };
      case 'PersonErased':
        return { ...state, isErased: true };
    }
  },
};
