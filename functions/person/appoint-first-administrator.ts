import * as z from 'zod';
import { officePermissions } from '../../domain/permissions/office.ts';
import { toPerson } from '../../domain/permissions/person-standing.ts';
import { appointFirstAdministrator as decide } from '../../domain/person/appoint-first-administrator.ts';
import { person } from '../../domain/person/person.ts';
import { personId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';

/** Follows from an installation that names its first administrator. */
export const appointFirstAdministrator = command({
  name: 'appoint-first-administrator',
  permission: officePermissions['appoint-first-administrator'],
  standing: toPerson,
  params: z.strictObject({ personId: personId() }),
  body: z.strictObject({}),
  aggregate: person,
  key: ({ params }) => params.personId,
  decide,
  refusals: {},
});
