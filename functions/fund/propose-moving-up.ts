import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { type Fund, fund } from '../../domain/fund/fund.ts';
import { fundPermissions } from '../../domain/permissions/fund.ts';
import { toFund } from '../../domain/permissions/fund-standing.ts';
import {
  proposeMovingUp as decide,
  type WaitingApplications,
} from '../../domain/waiting-list/propose-moving-up.ts';
import { slug } from '../../events/fields.ts';
import type { AllLoaded } from '../../runtime/commands/command.ts';
import { command } from '../../runtime/commands/execute.ts';

const waitingIn = (state: Fund) => (state.fundId === undefined ? [] : state.waitingList.waiting);

/** Follows when the free money of a fund has changed. */
export const proposeMovingUp = command({
  name: 'propose-moving-up',
  permission: fundPermissions['propose-moving-up'],
  standing: toFund,
  params: z.strictObject({ fundId: slug() }),
  body: z.strictObject({}),
  aggregate: fund,
  key: ({ params }) => params.fundId,
  others: async (read, _input, state) => {
    const waiting = await Promise.all(
      waitingIn(state).map(
        async ({ applicationId }) =>
          [`application:${applicationId}`, await read(application, applicationId)] as const,
      ),
    );
    return Object.fromEntries(waiting) as AllLoaded<WaitingApplications>;
  },
  unguarded: {
    'application:*':
      'a proposal moves nobody: whether the application still waits is decided with the resolution',
  },
  decide,
  refusals: { 'unknown-fund': 404 },
});
