import * as z from 'zod';
import { addMember as decide } from '../../domain/organisation/add-member.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { officePermissions } from '../../domain/permissions/office.ts';
import { toOrganisationItself } from '../../domain/permissions/organisation-standing.ts';
import { organisationId, personId } from '../../events/fields.ts';
import { Authority } from '../../events/organisation-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** POST /organisations/{organisationId}/members */
export const addMember = command({
  name: 'add-member',
  permission: officePermissions['add-member'],
  standing: toOrganisationItself,
  params: z.strictObject({ organisationId: organisationId() }),
  body: z.strictObject({ personId: personId(), authority: Authority }),
  aggregate: organisation,
  key: ({ params }) => params.organisationId,
  decide,
  refusals: { 'unknown-organisation': 404, 'not-a-signatory': 403, 'last-signatory': 409 },
});

export const handler = httpCommand(addMember);
