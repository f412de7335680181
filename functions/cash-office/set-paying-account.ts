import * as z from 'zod';
import { CASH_OFFICE, cashOffice } from '../../domain/cash-office/cash-office.ts';
import { setPayingAccount as decide } from '../../domain/cash-office/set-paying-account.ts';
import { payRunPermissions } from '../../domain/permissions/pay-run.ts';
import { toCashOffice } from '../../domain/permissions/pay-run-standing.ts';
import { PayingAccount } from '../../events/cash-office-events.ts';
import { text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { wordedHint } from '../../runtime/http/worded.ts';

/** PUT /paying-account */
export const setPayingAccount = command({
  name: 'set-paying-account',
  permission: payRunPermissions['set-paying-account'],
  standing: toCashOffice,
  params: z.strictObject({}),
  body: PayingAccount.extend({ iban: text(60), bic: PayingAccount.shape.bic.default(null) }),
  aggregate: cashOffice,
  key: () => CASH_OFFICE,
  decide,
  refusals: {
    'iban-country-unknown': 422,
    'iban-length-wrong': 422,
    'iban-structure-wrong': 422,
    'iban-check-digits-wrong': 422,
    'name-not-writable': 422,
  },
  answer: ([proposed]) =>
    proposed?.type === 'PayingAccountProposed'
      ? { accountVersion: proposed.data.accountVersion, hint: proposed.data.hint }
      : {},
});

export const handler = httpCommand(setPayingAccount, wordedHint);
