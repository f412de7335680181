import * as z from 'zod';
import { establishProgramme } from '../domain/programme/establish-programme.ts';
import { programme } from '../domain/programme/programme.ts';
import { publicText, slug } from '../events/fields.ts';
import { command } from '../runtime/execute.ts';
import { httpCommand } from '../runtime/http-command.ts';

/** POST /programmes */
export const establish = command({
  name: 'establish-programme',
  openTo: ['administrator'],
  params: z.strictObject({}),
  body: z.strictObject({ programmeId: slug(), title: publicText(), grantor: publicText() }),
  aggregate: programme,
  key: ({ body }) => body.programmeId,
  decide: establishProgramme,
  refusals: { 'programme-exists': 409 },
});

export const handler = httpCommand(establish);
