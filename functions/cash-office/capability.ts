import { payingAccountRow } from '../../domain/cash-office/paying-account-row.ts';
import type { Capability } from '../capability.ts';
import { confirmPayingAccount } from './confirm-paying-account.ts';
import { setPayingAccount } from './set-paying-account.ts';

export const cashOfficeCapability: Capability = {
  commands: [confirmPayingAccount, setPayingAccount],
  followUps: [],
  projections: [payingAccountRow],
  reactions: [],
};
