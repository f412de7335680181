import { statusFormats } from '../../domain/bank-file/formats.ts';
import { readStatus } from '../../domain/bank-file/read-status.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { bankFileImport } from './bank-file-import.ts';

/** POST /bank-files/status */
export const importBankStatus = bankFileImport({
  name: 'import-bank-status',
  ...statusFormats,
  read: readStatus,
});

export const handler = httpCommand(importBankStatus);
