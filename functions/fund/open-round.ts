import * as z from 'zod';
import { fund } from '../../domain/fund/fund.ts';
import { openRound as decide } from '../../domain/fund/open-round.ts';
import { fundPermissions } from '../../domain/permissions/fund.ts';
import { toFund } from '../../domain/permissions/fund-standing.ts';
import { basisPoints, day, instant, publicText, slug } from '../../events/fields.ts';
import { Provenance } from '../../events/rules/sourced.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** POST /funds/{fundId}/rounds */
export const openRound = command({
  name: 'open-round',
  permission: fundPermissions['open-round'],
  standing: toFund,
  params: z.strictObject({ fundId: slug() }),
  body: z.strictObject({
    roundId: slug(),
    title: publicText(),
    opensAt: instant(),
    deadlineOn: day(),
    quotaBasisPoints: basisPoints(),
    provenance: Provenance,
  }),
  aggregate: fund,
  key: ({ params }) => params.fundId,
  decide,
  refusals: {
    'unknown-fund': 404,
    'fund-closed': 409,
    'round-exists': 409,
    'round-ends-before-start': 422,
    'rounds-out-of-order': 422,
    'rounds-overlap': 422,
    'round-quota-falls': 422,
  },
});

export const handler = httpCommand(openRound);
