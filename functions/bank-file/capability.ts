import { bankFileRow } from '../../domain/bank-file/bank-file-row.ts';
import type { Capability } from '../capability.ts';
import { importBankStatement } from './import-bank-statement.ts';
import { importBankStatus } from './import-bank-status.ts';

export const bankFileCapability: Capability = {
  commands: [importBankStatement, importBankStatus],
  followUps: [],
  projections: [bankFileRow],
  reactions: [],
};
