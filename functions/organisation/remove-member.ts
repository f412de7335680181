import * as z from 'zod';
import { organisation } from '../../domain/organisation/organisation.ts';
import { removeMember as decide } from '../../domain/organisation/remove-member.ts';
import { officePermissions } from '../../domain/permissions/office.ts';
import { toOrganisationItself } from '../../domain/permissions/organisation-standing.ts';
import { organisationId, personId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** DELETE /organisations/{organisationId}/members/{personId} */
export const removeMember = command({
  name: 'remove-member',
  permission: officePermissions['remove-member'],
  standing: toOrganisationItself,
  params: z.strictObject({ organisationId: organisationId(), personId: personId() }),
  body: z.strictObject({}),
  aggregate: organisation,
  key: ({ params }) => params.organisationId,
  decide,
  refusals: { 'unknown-organisation': 404, 'not-a-signatory': 403, 'last-signatory': 409 },
});

export const handler = httpCommand(removeMember);
