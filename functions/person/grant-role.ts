import * as z from 'zod';
import { officePermissions } from '../../domain/permissions/office.ts';
import { toPerson } from '../../domain/permissions/person-standing.ts';
import { grantRole as decide } from '../../domain/person/grant-role.ts';
import { person } from '../../domain/person/person.ts';
import { personId } from '../../events/fields.ts';
import { Role } from '../../events/person-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** PUT /people/{personId}/roles/{role} */
export const grantRole = command({
  name: 'grant-role',
  permission: officePermissions['grant-role'],
  standing: toPerson,
  params: z.strictObject({ personId: personId(), role: Role }),
  body: z.strictObject({}),
  aggregate: person,
  key: ({ params }) => params.personId,
  others: async (read, { acting }) => ({ actor: await read(person, acting.actorId) }),
  decide,
  refusals: { 'no-longer-administrator': 403 },
});

export const handler = httpCommand(grantRole);
