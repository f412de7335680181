import * as z from 'zod';
import { toProgramme } from '../../domain/permissions/fund-standing.ts';
import { officePermissions } from '../../domain/permissions/office.ts';
import { closeProgramme as decide } from '../../domain/programme/close-programme.ts';
import { programme } from '../../domain/programme/programme.ts';
import { publicText, slug } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** POST /programmes/{programmeId}/closure */
export const closeProgramme = command({
  name: 'close-programme',
  permission: officePermissions['close-programme'],
  standing: toProgramme,
  params: z.strictObject({ programmeId: slug() }),
  body: z.strictObject({ reason: publicText(500) }),
  aggregate: programme,
  key: ({ params }) => params.programmeId,
  decide,
  refusals: { 'unknown-programme': 404, 'programme-closed': 409 },
});

export const handler = httpCommand(closeProgramme);
