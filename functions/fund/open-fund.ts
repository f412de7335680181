import * as z from 'zod';
import { fund } from '../../domain/fund/fund.ts';
import { openFund as decide } from '../../domain/fund/open-fund.ts';
import { fundPermissions } from '../../domain/permissions/fund.ts';
import { toFund } from '../../domain/permissions/fund-standing.ts';
import { programme } from '../../domain/programme/programme.ts';
import { cents, count, publicText, slug } from '../../events/fields.ts';
import { Provenance } from '../../events/rules/sourced.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** POST /funds */
export const openFund = command({
  name: 'open-fund',
  permission: fundPermissions['open-fund'],
  standing: toFund,
  params: z.strictObject({}),
  body: z.strictObject({
    fundId: slug(),
    programmeId: slug(),
    title: publicText(),
    year: count(9999),
    allocatedCents: cents(),
    applicationMaxCents: cents().nullable(),
    committeeId: slug(),
    provenance: Provenance,
  }),
  aggregate: fund,
  key: ({ body }) => body.fundId,
  others: async (read, { body }) => ({ programme: await read(programme, body.programmeId) }),
  decide,
  refusals: {
    'fund-exists': 409,
    'unknown-programme': 422,
    'programme-closed': 409,
    'unknown-committee': 422,
    'maximum-above-allocation': 422,
  },
});

export const handler = httpCommand(openFund);
