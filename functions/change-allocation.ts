import * as z from 'zod';
import { changeAllocation } from '../domain/fund/change-allocation.ts';
import { fund } from '../domain/fund/fund.ts';
import { toFund } from '../domain/permissions/standing.ts';
import { permissions } from '../domain/permissions/table.ts';
import { cents, publicText, slug } from '../events/fields.ts';
import { command } from '../runtime/execute.ts';
import { httpCommand } from '../runtime/http-command.ts';

/** PUT /funds/{fundId}/allocation */
export const change = command({
  name: 'change-allocation',
  permission: permissions['change-allocation'],
  standing: toFund,
  params: z.strictObject({ fundId: slug() }),
  body: z.strictObject({ allocatedCents: cents(), reason: publicText(500) }),
  aggregate: fund,
  key: ({ params }) => params.fundId,
  decide: changeAllocation,
  refusals: { 'unknown-fund': 404, 'fund-closed': 409, 'allocation-below-commitments': 409 },
});

export const handler = httpCommand(change);
