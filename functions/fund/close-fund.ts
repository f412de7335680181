import * as z from 'zod';
import { closeFund as decide } from '../../domain/fund/close-fund.ts';
import { fund } from '../../domain/fund/fund.ts';
import { fundPermissions } from '../../domain/permissions/fund.ts';
import { toFund } from '../../domain/permissions/fund-standing.ts';
import { slug } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** POST /funds/{fundId}/closure */
export const closeFund = command({
  name: 'close-fund',
  permission: fundPermissions['close-fund'],
  standing: toFund,
  params: z.strictObject({ fundId: slug() }),
  body: z.strictObject({}),
  aggregate: fund,
  key: ({ params }) => params.fundId,
  decide,
  refusals: { 'unknown-fund': 404, 'fund-closed': 409 },
});

export const handler = httpCommand(closeFund);
