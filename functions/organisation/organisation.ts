import * as z from 'zod';
import { organisationRow } from '../../domain/organisation/organisation-row.ts';
import { organisationFor } from '../../domain/views/organisation-view.ts';
import { organisationId } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /organisations/{organisationId} */
export const handler = httpQuery({
  name: 'organisation',
  openTo: 'signed-in',
  params: z.strictObject({ organisationId: organisationId() }),
  search: z.strictObject({}),
  view: async (rows, { params, who }) => {
    const found = await rows.get(organisationRow, `organisation-${params.organisationId}`);
    const body = found && organisationFor(who, found.row);
    return body && { body, version: found.revision };
  },
});
