import * as z from 'zod';
import { fund } from '../../domain/fund/fund.ts';
import { setFundSources as decide } from '../../domain/fund/set-fund-sources.ts';
import { fundPermissions } from '../../domain/permissions/fund.ts';
import { toFund } from '../../domain/permissions/fund-standing.ts';
import { publicText, slug } from '../../events/fields.ts';
import { FundSource, OwnShare } from '../../events/fund-source-events.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** PUT /funds/{fundId}/sources */
export const setFundSources = command({
  name: 'set-fund-sources',
  permission: fundPermissions['set-fund-sources'],
  standing: toFund,
  params: z.strictObject({ fundId: slug() }),
  body: z.strictObject({
    sources: z.array(FundSource).min(1).max(10),
    ownShare: OwnShare.nullable().default(null),
    reason: publicText(500),
  }),
  aggregate: fund,
  key: ({ params }) => params.fundId,
  decide,
  refusals: {
    'unknown-fund': 404,
    'fund-closed': 409,
    'source-listed-twice': 422,
    'own-share-source-unknown': 422,
    'own-share-impossible': 422,
    'fund-own-share-too-small': 422,
    'sources-do-not-add-up': 422,
  },
});

export const handler = httpCommand(setFundSources);
