import type { PersonEvent, Role } from '../../events/person-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Person } from './person.ts';
import { stillAdministrator } from './still-administrator.ts';

export type EndRole = Acting & { readonly personId: string; readonly role: Role };

type Others = { readonly actor: Person };

/** Nobody ends an office of their own, so there is always an administrator left. */
export const endRules = {
  'own-role': ({ personId, actorId }) => personId !== actorId,
  'no-longer-administrator': stillAdministrator,
} satisfies Rules<EndRole, Person, Others>;

export type EndRefusal = keyof typeof endRules;

/** Takes an office from a person; nothing happens where they do not hold it. */
export const endRole = (
  command: EndRole,
  person: Person,
  others: Others,
): Decision<PersonEvent, EndRefusal> => {
  const refusal = firstBroken(endRules, command, person, others);
  if (refusal) return refusal;
  const { personId, role } = command;
  if (!person.roles.has(role)) return { accepted: [] };
  return { accepted: [{ type: 'RoleEnded', data: { personId, role } }] };
};
