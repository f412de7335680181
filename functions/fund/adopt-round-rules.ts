import * as z from 'zod';
import { adoptRoundRules as decide } from '../../domain/fund/adopt-round-rules.ts';
import { fund } from '../../domain/fund/fund.ts';
import { fundPermissions } from '../../domain/permissions/fund.ts';
import { toFund } from '../../domain/permissions/fund-standing.ts';
import { programme } from '../../domain/programme/programme.ts';
import { publicText, slug } from '../../events/fields.ts';
import { RuleSetReference } from '../../events/rules/rule-set-reference.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** PUT /funds/{fundId}/rounds/{roundId}/rules */
export const adoptRoundRules = command({
  name: 'adopt-round-rules',
  permission: fundPermissions['adopt-round-rules'],
  standing: toFund,
  params: z.strictObject({ fundId: slug(), roundId: slug() }),
  body: z.strictObject({ ruleSet: RuleSetReference, reason: publicText(500) }),
  aggregate: fund,
  key: ({ params }) => params.fundId,
  others: async (read, _input, state) => ({
    programme: await read(programme, state.fundId === undefined ? '' : state.programmeId),
  }),
  decide,
  refusals: {
    'unknown-round': 404,
    'fund-closed': 409,
    'round-not-open-for-rules': 409,
    'rules-not-in-force': 422,
  },
});

export const handler = httpCommand(adoptRoundRules);
