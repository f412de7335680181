import * as z from 'zod';
import { toPerson } from '../../domain/permissions/standing.ts';
import { permissions } from '../../domain/permissions/table.ts';
import { appointFirstAdministrator as decide } from '../../domain/person/appoint-first-administrator.ts';
import { person } from '../../domain/person/person.ts';
import { personId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';

/** Follows from an installation that names its first administrator. */
export const appointFirstAdministrator = command({
  name: 'appoint-first-administrator',
  permission: permissions['appoint-first-administrator'],
  standing: toPerson,
  params: z.strictObject({ personId: personId() }),
  body: z.strictObject({}),
  aggregate: person,
  key: ({ params }) => params.personId,
  decide,
  refusals: {},
});
