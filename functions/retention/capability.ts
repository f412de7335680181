import {
  destroyCases,
  destroyMeetings,
  destroyPeople,
  retainGrants,
  retainOutcomes,
} from '../../domain/retention/retention-reactions.ts';
import { retentionRow } from '../../domain/retention/retention-row.ts';
import type { Capability } from '../capability.ts';
import { eraseCase } from './erase-case.ts';
import { liftAuditHold } from './lift-audit-hold.ts';
import { notePersonErased } from './note-person-erased.ts';
import { orderErasure } from './order-erasure.ts';
import { setAuditHold } from './set-audit-hold.ts';
import { startRetention } from './start-retention.ts';

export const retentionCapability: Capability = {
  commands: [liftAuditHold, orderErasure, setAuditHold],
  followUps: [eraseCase, notePersonErased, startRetention],
  projections: [retentionRow],
  reactions: [retainGrants, retainOutcomes, destroyCases, destroyMeetings, destroyPeople],
};
