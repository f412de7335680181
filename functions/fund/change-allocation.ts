import * as z from 'zod';
import { changeAllocation as decide } from '../../domain/fund/change-allocation.ts';
import { fund } from '../../domain/fund/fund.ts';
import { fundPermissions } from '../../domain/permissions/fund.ts';
import { toFund } from '../../domain/permissions/fund-standing.ts';
import { cents, publicText, slug } from '../../events/fields.ts';
import { FundSource } from '../../events/fund-source-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** PUT /funds/{fundId}/allocation */
export const changeAllocation = command({
  name: 'change-allocation',
  permission: fundPermissions['change-allocation'],
  standing: toFund,
  params: z.strictObject({ fundId: slug() }),
  body: z.strictObject({
    allocatedCents: cents(),
    sources: z.array(FundSource).min(1).max(10).nullable().default(null),
    reason: publicText(500),
  }),
  aggregate: fund,
  key: ({ params }) => params.fundId,
  decide,
  refusals: {
    'unknown-fund': 404,
    'fund-closed': 409,
    'allocation-below-commitments': 409,
    'sources-needed': 422,
    'source-listed-twice': 422,
    'own-share-source-unknown': 422,
    'fund-own-share-too-small': 422,
    'sources-do-not-add-up': 422,
  },
});

export const handler = httpCommand(changeAllocation);
