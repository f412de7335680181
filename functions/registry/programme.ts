import { programmeRow } from '../../domain/programme/programme-row.ts';
import type { Capability } from '../capability.ts';
import { close } from '../close-programme.ts';
import { establish } from '../establish-programme.ts';
import { publish } from '../publish-rule-set.ts';
import { seat } from '../seat-committee.ts';

export const programmeCapability: Capability = {
  commands: [establish, publish, seat, close],
  followUps: [],
  projections: [programmeRow],
  reactions: [],
};
