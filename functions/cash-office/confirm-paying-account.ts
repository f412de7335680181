import * as z from 'zod';
import { CASH_OFFICE, cashOffice } from '../../domain/cash-office/cash-office.ts';
import { confirmPayingAccount as decide } from '../../domain/cash-office/confirm-paying-account.ts';
import { payRunPermissions } from '../../domain/permissions/pay-run.ts';
import { toCashOffice } from '../../domain/permissions/pay-run-standing.ts';
import { count } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** POST /paying-account/confirmation */
export const confirmPayingAccount = command({
  name: 'confirm-paying-account',
  permission: payRunPermissions['confirm-paying-account'],
  standing: toCashOffice,
  params: z.strictObject({}),
  body: z.strictObject({ accountVersion: count(1000) }),
  aggregate: cashOffice,
  key: () => CASH_OFFICE,
  decide,
  refusals: {
    'no-paying-account-proposed': 409,
    'account-replaced': 409,
    'proposer-cannot-confirm': 403,
  },
});

export const handler = httpCommand(confirmPayingAccount);
