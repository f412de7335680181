import { personRow } from '../../domain/person/person-row.ts';
import { appoint } from '../appoint-first-administrator.ts';
import type { Capability } from '../capability.ts';
import { end } from '../end-role.ts';
import { grant } from '../grant-role.ts';

export const personCapability: Capability = {
  commands: [grant, end],
  followUps: [appoint],
  projections: [personRow],
  reactions: [],
};
