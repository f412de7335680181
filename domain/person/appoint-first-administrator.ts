import type { PersonEvent } from '../../events/person-events.ts';
import type { Acting } from '../aggregate.ts';
import type { Decision } from '../decision.ts';
import type { Person } from './person.ts';

export type AppointFirstAdministrator = Acting & { readonly personId: string };

/**
 * Makes the person whom the installation names an administrator, once.
 *
 * The installation asks again at every start; an office that was ended since then stays ended.
 */
export const appointFirstAdministrator = (
  { personId }: AppointFirstAdministrator,
  { everHeld }: Person,
): Decision<PersonEvent, never> => {
  if (everHeld.has('administrator')) return { accepted: [] };
  return { accepted: [{ type: 'RoleGranted', data: { personId, role: 'administrator' } }] };
};
