import {
  destroyCases,
  destroyMeetings,
  destroyPeople,
  retainGrants,
  retainOutcomes,
} from '../../domain/retention/retention-reactions.ts';
import { retentionRow } from '../../domain/retention/retention-row.ts';
import type { Capability } from '../capability.ts';
import { erase } from '../erase-case.ts';
import { lift } from '../lift-audit-hold.ts';
import { noteErased } from '../note-person-erased.ts';
import { orderOfErasure } from '../order-erasure.ts';
import { hold } from '../set-audit-hold.ts';
import { start } from '../start-retention.ts';

export const retentionCapability: Capability = {
  commands: [hold, lift, orderOfErasure],
  followUps: [start, erase, noteErased],
  projections: [retentionRow],
  reactions: [retainGrants, retainOutcomes, destroyCases, destroyMeetings, destroyPeople],
};
