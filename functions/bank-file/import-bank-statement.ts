import { statementFormats } from '../../domain/bank-file/formats.ts';
import { readStatement } from '../../domain/bank-file/read-statement.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { bankFileImport } from './bank-file-import.ts';

/** POST /bank-files/statement */
export const importBankStatement = bankFileImport({
  name: 'import-bank-statement',
  ...statementFormats,
  read: readStatement,
});

export const handler = httpCommand(importBankStatement);
