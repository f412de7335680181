import * as z from 'zod';
import { fund } from '../../../domain/fund/fund.ts';
import { reserveFunds, reserveRules } from '../../../domain/fund/reserve-funds.ts';
import { fundPermissions } from '../../../domain/permissions/fund.ts';
import { toFund } from '../../../domain/permissions/fund-standing.ts';
import { slug } from '../../../events/fields.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import { command } from '../../../runtime/commands/execute.ts';
import type { Environment } from '../../../runtime/ports.ts';
import { fundOpened, RESOLUTION, roundOpened } from '../../support/fund-facts.ts';

const ROUND = 'round-1';
const EACH_CENTS = 100;
const application = (key: string): string => `app_${key.padStart(26, '0')}`;

/** A fund with so many reservations, each a commit as a resolution writes it. */
export const reservationsOf = (fundId: string, count: number): FundEvent[][] => [
  [fundOpened({ fundId, allocatedCents: 1_000_000_000_00 })],
  [roundOpened({ fundId, roundId: ROUND })],
  ...Array.from({ length: count }, (_, n): FundEvent[] => [
    {
      type: 'FundsReserved',
      data: {
        ...{ fundId, roundId: ROUND, applicationId: application(String(n)) },
        ...{ amountCents: EACH_CENTS, resolution: RESOLUTION },
      },
    },
  ]),
];

/** What a resolution does to its fund, as a command of its own: the rules of the money, and one more reservation. */
const reserve = command({
  name: 'reserve-funds',
  permission: fundPermissions['change-allocation'],
  standing: toFund,
  params: z.strictObject({ fundId: slug() }),
  body: z.strictObject({ applicationId: z.string() }),
  aggregate: fund,
  key: ({ params }) => params.fundId,
  decide: ({ applicationId }, state) => {
    const asked = { applicationId, roundId: ROUND, amountCents: EACH_CENTS, resolution: RESOLUTION };
    const events = reserveFunds(state, { ...asked, now: '2024-02-01T09:00:00.000Z' });
    return 'refused' in events ? events : { accepted: events };
  },
  refusals: Object.fromEntries(Object.keys(reserveRules).map((code) => [code, 409])) as Record<
    keyof typeof reserveRules,
    409
  >,
});

const roles = new Set(['administrator']);

/** Reserves a little for one more application. */
export const reserveIn = async (
  environment: Environment,
  tenant: string,
  fundId: string,
  key: string,
): Promise<void> => {
  const outcome = await reserve.execute({
    ...{ environment, tenant, params: { fundId }, body: { applicationId: application(key) } },
    ...{ actorId: 'per_bench', roles, idempotencyKey: `reserve ${key}`.padEnd(16, '.'), correlation: key },
  });
  if (outcome.status !== 'done') throw new Error(`not reserved: ${JSON.stringify(outcome)}`);
};
