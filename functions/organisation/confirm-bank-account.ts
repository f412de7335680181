import * as z from 'zod';
import { confirmBankAccount as decide } from '../../domain/organisation/confirm-bank-account.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { officePermissions } from '../../domain/permissions/office.ts';
import { toOrganisationItself } from '../../domain/permissions/organisation-standing.ts';
import { count, organisationId } from '../../events/fields.ts';
import { AccountCheck } from '../../events/organisation-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** POST /organisations/{organisationId}/bank-account/confirmation */
export const confirmBankAccount = command({
  name: 'confirm-bank-account',
  permission: officePermissions['confirm-bank-account'],
  standing: toOrganisationItself,
  params: z.strictObject({ organisationId: organisationId() }),
  body: z.strictObject({
    accountVersion: count(1000),
    verifiedBy: AccountCheck.nullable().default(null),
  }),
  aggregate: organisation,
  key: ({ params }) => params.organisationId,
  decide,
  refusals: {
    'unknown-organisation': 404,
    'no-account-proposed': 409,
    'account-replaced': 409,
    'proposer-cannot-confirm': 403,
    'own-organisation': 403,
    'account-check-missing': 422,
  },
});

export const handler = httpCommand(confirmBankAccount);
