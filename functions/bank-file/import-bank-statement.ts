import { readStatement, STATEMENT_NAMESPACE } from '../../domain/bank-file/camt-054.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { bankFileImport } from './bank-file-import.ts';

/** POST /bank-files/statement */
export const importBankStatement = bankFileImport({
  name: 'import-bank-statement',
  namespace: STATEMENT_NAMESPACE,
  message: 'BkToCstmrDbtCdtNtfctn',
  read: readStatement,
});

export const handler = httpCommand(importBankStatement);
