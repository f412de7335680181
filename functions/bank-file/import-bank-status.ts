import { readStatus, STATUS_NAMESPACE } from '../../domain/bank-file/pain-002.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { bankFileImport } from './bank-file-import.ts';

/** POST /bank-files/status */
export const importBankStatus = bankFileImport({
  name: 'import-bank-status',
  namespace: STATUS_NAMESPACE,
  message: 'CstmrPmtStsRpt',
  read: readStatus,
});

export const handler = httpCommand(importBankStatus);
