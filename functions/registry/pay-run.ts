import { bankFileRow } from '../../domain/bank-file/bank-file-row.ts';
import { payingAccountRow } from '../../domain/cash-office/paying-account-row.ts';
import { payRunRow } from '../../domain/pay-run/pay-run-row.ts';
import { cancellation } from '../cancel-pay-run.ts';
import type { Capability } from '../capability.ts';
import { confirmAccount } from '../confirm-paying-account.ts';
import { statementImport } from '../import-bank-statement.ts';
import { statusImport } from '../import-bank-status.ts';
import { preparation } from '../prepare-pay-run.ts';
import { release } from '../release-pay-run.ts';
import { setAccount } from '../set-paying-account.ts';

export const payRunCapability: Capability = {
  commands: [setAccount, confirmAccount, preparation, release, cancellation, statusImport, statementImport],
  followUps: [],
  projections: [payingAccountRow, payRunRow, bankFileRow],
  reactions: [],
};
