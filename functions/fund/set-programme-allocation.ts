import * as z from 'zod';
import { setProgrammeAllocation as decide } from '../../domain/fund/set-programme-allocation.ts';
import { toProgramme } from '../../domain/permissions/fund-standing.ts';
import { officePermissions } from '../../domain/permissions/office.ts';
import { programme } from '../../domain/programme/programme.ts';
import { count, publicText, slug } from '../../events/fields.ts';
import { FundSource } from '../../events/fund-source-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** PUT /programmes/{programmeId}/allocation */
export const setProgrammeAllocation = command({
  name: 'set-programme-allocation',
  permission: officePermissions['set-programme-allocation'],
  standing: toProgramme,
  params: z.strictObject({ programmeId: slug() }),
  body: z.strictObject({
    year: count(9999),
    sources: z.array(FundSource).min(1).max(10),
    reason: publicText(500),
  }),
  aggregate: programme,
  key: ({ params }) => params.programmeId,
  decide,
  refusals: { 'unknown-programme': 404, 'programme-closed': 409, 'source-listed-twice': 422 },
});

export const handler = httpCommand(setProgrammeAllocation);
