import { organisationRow } from '../../domain/organisation/organisation-row.ts';
import { add } from '../add-member.ts';
import type { Capability } from '../capability.ts';
import { confirm } from '../confirm-bank-account.ts';
import { propose } from '../propose-bank-account.ts';
import { register } from '../register-organisation.ts';
import { remove } from '../remove-member.ts';

export const organisationCapability: Capability = {
  commands: [register, add, remove, propose, confirm],
  followUps: [],
  projections: [organisationRow],
  reactions: [],
};
