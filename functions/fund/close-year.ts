import * as z from 'zod';
import { fund } from '../../domain/fund/fund.ts';
import { payout } from '../../domain/payout/payout.ts';
import { fundPermissions } from '../../domain/permissions/fund.ts';
import { toFund } from '../../domain/permissions/fund-standing.ts';
import { caseIds, closeYear as decide, type PayoutsOfFund } from '../../domain/year-end/close-year.ts';
import { slug } from '../../events/fields.ts';
import type { AllLoaded } from '../../runtime/commands/command.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** POST /funds/{fundId}/year-end */
export const closeYear = command({
  name: 'close-year',
  permission: fundPermissions['close-year'],
  standing: toFund,
  params: z.strictObject({ fundId: slug() }),
  body: z.strictObject({}),
  aggregate: fund,
  key: ({ params }) => params.fundId,
  others: async (read, _input, state) => {
    const payouts = await Promise.all(
      (state.fundId === undefined ? [] : caseIds(state)).map(
        async (id) => [`payout:${id}`, await read(payout, id)] as const,
      ),
    );
    return Object.fromEntries(payouts) as AllLoaded<PayoutsOfFund>;
  },
  decide,
  refusals: {
    'unknown-fund': 404,
    'year-not-over': 409,
    'payments-under-way': 409,
    'bookings-awaited': 409,
  },
});

export const handler = httpCommand(closeYear);
