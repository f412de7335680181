import type { PersonEvent, Role } from '../../events/person-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Person } from './person.ts';
import { stillAdministrator } from './still-administrator.ts';

export type GrantRole = Acting & { readonly personId: string; readonly role: Role };

type Others = { readonly actor: Person };

export const grantRules = {
  'no-longer-administrator': stillAdministrator,
} satisfies Rules<GrantRole, Person, Others>;

export type GrantRefusal = keyof typeof grantRules;

/** Gives a person an office; nothing happens where they hold it. */
export const grantRole = (
  command: GrantRole,
  person: Person,
  others: Others,
): Decision<PersonEvent, GrantRefusal> => {
  const refusal = firstBroken(grantRules, command, person, others);
  if (refusal) return refusal;
  const { personId, role } = command;
  if (person.roles.has(role)) return { accepted: [] };
  return { accepted: [{ type: 'RoleGranted', data: { personId, role } }] };
};
