import * as z from 'zod';
import { fund } from '../../../domain/fund/fund.ts';
import { fundPermissions } from '../../../domain/permissions/fund.ts';
import { toFund } from '../../../domain/permissions/fund-standing.ts';
import { publicText, slug } from '../../../events/fields.ts';
import { command } from '../../../runtime/commands/execute.ts';
import type { Environment } from '../../../runtime/ports.ts';
import { raised } from './fund.ts';
import type { Raise } from './store.ts';

/** The rivals' decision as a command of the product, with its permission, its fold and its schemas. */
const raiseAllocation = command({
  name: 'raise-allocation',
  permission: fundPermissions['change-allocation'],
  standing: toFund,
  params: z.strictObject({ fundId: slug() }),
  body: z.strictObject({ reasons: z.array(publicText(500)).min(1) }),
  aggregate: fund,
  key: ({ params }) => params.fundId,
  decide: ({ fundId, reasons }, state) =>
    state.fundId === undefined
      ? { refused: 'unknown-fund' }
      : { accepted: raised(fundId, state.allocatedCents, reasons) },
  refusals: { 'unknown-fund': 404 },
});

const roles = new Set(['administrator']);

/** Carries it out; false when others wrote without a pause for longer than it waits. */
export const raiseIn = async (
  environment: Environment,
  tenant: string,
  fundId: string,
  { key, reasons }: Raise,
): Promise<boolean> => {
  const outcome = await raiseAllocation.execute({
    ...{ environment, tenant, params: { fundId }, body: { reasons }, actorId: 'per_bench', roles },
    ...{ idempotencyKey: key, correlation: key },
  });
  if (outcome.status === 'busy') return false;
  if (outcome.status !== 'done') throw new Error(`not raised: ${JSON.stringify(outcome)}`);
  return true;
};
