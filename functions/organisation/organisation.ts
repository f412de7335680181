import * as z from 'zod';
import { organisationRow } from '../../domain/organisation/organisation-row.ts';
import { organisationFor } from '../../domain/views/organisation-view.ts';
import { organisationId } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { shownMailAddress } from '../../runtime/http/shown-mail-address.ts';
import { wordedHint } from '../../runtime/http/worded.ts';

/** GET /organisations/{organisationId} */
export const handler = httpQuery({
  name: 'organisation',
  openTo: 'signed-in',
  params: z.strictObject({ organisationId: organisationId() }),
  search: z.strictObject({}),
  view: async (rows, { params, who, language }) => {
    const found = await rows.get(organisationRow, `organisation-${params.organisationId}`);
    const seen = found && organisationFor(who, found.row);
    if (!seen) return undefined;
    const body =
      'accounts' in seen
        ? { ...seen, accounts: seen.accounts.map((account) => wordedHint(account, language)) }
        : seen;
    return { body, version: found.revision };
  },
  finish: ({ contact, ...opened }) => ({
    ...opened,
    contact: contact && { ...contact, email: shownMailAddress(contact.email) },
  }),
});
