import * as z from 'zod';
import { organisation } from '../../domain/organisation/organisation.ts';
import { proposeBankAccount as decide } from '../../domain/organisation/propose-bank-account.ts';
import { officePermissions } from '../../domain/permissions/office.ts';
import { toOrganisationItself } from '../../domain/permissions/organisation-standing.ts';
import { organisationId, text } from '../../events/fields.ts';
import { AccountHolder } from '../../events/organisation-events.ts';
import { PublicAddress } from '../../events/postal-address.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { wordedHint } from '../../runtime/http/worded.ts';

/** PUT /organisations/{organisationId}/bank-account */
export const proposeBankAccount = command({
  name: 'propose-bank-account',
  permission: officePermissions['propose-bank-account'],
  standing: toOrganisationItself,
  params: z.strictObject({ organisationId: organisationId() }),
  body: z.strictObject({
    iban: text(60),
    holder: text(70),
    holderIs: AccountHolder.nullable().default(null),
    address: PublicAddress.nullable().default(null),
  }),
  aggregate: organisation,
  key: ({ params }) => params.organisationId,
  decide,
  refusals: {
    'unknown-organisation': 404,
    'not-a-signatory': 403,
    'no-supporting-organisation': 422,
    'informal-group-without-account': 422,
    'holder-not-writable': 422,
    'iban-country-unknown': 422,
    'iban-length-wrong': 422,
    'iban-structure-wrong': 422,
    'iban-check-digits-wrong': 422,
  },
  answer: ([proposed]) =>
    proposed?.type === 'BankAccountProposed'
      ? { accountVersion: proposed.data.accountVersion, hint: proposed.data.hint }
      : {},
});

export const handler = httpCommand(proposeBankAccount, wordedHint);
