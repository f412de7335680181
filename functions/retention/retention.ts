import * as z from 'zod';
import { applicationRow } from '../../domain/agenda/application-rows.ts';
import { ownOrganisationIds, readsEveryCase } from '../../domain/reading/visibility.ts';
import { retentionRow } from '../../domain/retention/retention-row.ts';
import { applicationId } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /applications/{applicationId}/retention: for the applicant and the offices */
export const handler = httpQuery({
  name: 'retention',
  openTo: 'signed-in',
  params: z.strictObject({ applicationId: applicationId() }),
  search: z.strictObject({}),
  view: async (rows, { params, who }) => {
    const found = await rows.get(applicationRow, `application-${params.applicationId}`);
    if (!found) return undefined;
    const isOwn = (await ownOrganisationIds(rows, who)).has(found.row.organisationId);
    if (!isOwn && !readsEveryCase(who)) return undefined;
    const kept = await rows.get(retentionRow, `retention-${params.applicationId}`);
    return {
      body: kept?.row ?? { ...retentionRow.initial, applicationId: params.applicationId },
      version: kept?.revision ?? 0,
    };
  },
});
