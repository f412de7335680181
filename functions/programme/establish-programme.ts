import * as z from 'zod';
import { toProgramme } from '../../domain/permissions/fund-standing.ts';
import { officePermissions } from '../../domain/permissions/office.ts';
import { establishProgramme as decide } from '../../domain/programme/establish-programme.ts';
import { programme } from '../../domain/programme/programme.ts';
import { publicText, slug } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** POST /programmes */
export const establishProgramme = command({
  name: 'establish-programme',
  permission: officePermissions['establish-programme'],
  standing: toProgramme,
  params: z.strictObject({}),
  body: z.strictObject({ programmeId: slug(), title: publicText(), grantor: publicText() }),
  aggregate: programme,
  key: ({ body }) => body.programmeId,
  decide,
  refusals: { 'programme-exists': 409 },
});

export const handler = httpCommand(establishProgramme);
