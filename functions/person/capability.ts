import { personRow } from '../../domain/person/person-row.ts';
import type { Capability } from '../capability.ts';
import { appointFirstAdministrator } from './appoint-first-administrator.ts';
import { endRole } from './end-role.ts';
import { grantRole } from './grant-role.ts';

export const personCapability: Capability = {
  commands: [endRole, grantRole],
  followUps: [appointFirstAdministrator],
  projections: [personRow],
  reactions: [],
};
