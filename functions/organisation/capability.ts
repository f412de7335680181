import { organisationRow } from '../../domain/organisation/organisation-row.ts';
import type { Capability } from '../capability.ts';
import { addMember } from './add-member.ts';
import { confirmBankAccount } from './confirm-bank-account.ts';
import { proposeBankAccount } from './propose-bank-account.ts';
import { registerOrganisation } from './register-organisation.ts';
import { removeMember } from './remove-member.ts';

export const organisationCapability: Capability = {
  commands: [addMember, confirmBankAccount, proposeBankAccount, registerOrganisation, removeMember],
  followUps: [],
  projections: [organisationRow],
  reactions: [],
};
