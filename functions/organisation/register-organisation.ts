import * as z from 'zod';
import { organisation } from '../../domain/organisation/organisation.ts';
import { registerOrganisation as decide } from '../../domain/organisation/register-organisation.ts';
import { officePermissions } from '../../domain/permissions/office.ts';
import { toOrganisationItself } from '../../domain/permissions/organisation-standing.ts';
import { flag, publicText, text } from '../../events/fields.ts';
import { LegalForm } from '../../events/legal-form.ts';
import { mailAddress } from '../../events/mail-address.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** POST /organisations */
export const registerOrganisation = command({
  name: 'register-organisation',
  permission: officePermissions['register-organisation'],
  standing: toOrganisationItself,
  params: z.strictObject({}),
  body: z.strictObject({
    name: publicText(),
    legalForm: LegalForm,
    seat: publicText(),
    registerNumber: publicText(60).nullable().default(null),
    supportedBy: publicText().nullable().default(null),
    isNonProfit: flag(),
    contact: z.strictObject({ name: text(), email: mailAddress() }),
  }),
  aggregate: organisation,
  key: ({ acting }) => acting.derivedId('org'),
  decide,
  refusals: { 'organisation-exists': 409, 'support-missing': 422 },
});

export const handler = httpCommand(registerOrganisation);
