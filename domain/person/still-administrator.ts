import type { Person } from './person.ts';

/**
 * Whether the acting person is an administrator at the moment of writing, not only when their request came in.
 *
 * With the actor's stream guarded, two administrators cannot take each other's office at the same time.
 */
export const stillAdministrator = (
  _command: unknown,
  _person: Person,
  { actor }: { readonly actor: Person },
): boolean => actor.roles.has('administrator');
