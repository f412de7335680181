import { programmeRow } from '../../domain/programme/programme-row.ts';
import type { Capability } from '../capability.ts';
import { closeProgramme } from './close-programme.ts';
import { establishProgramme } from './establish-programme.ts';
import { publishRuleSet } from './publish-rule-set.ts';
import { seatCommittee } from './seat-committee.ts';

export const programmeCapability: Capability = {
  commands: [closeProgramme, establishProgramme, publishRuleSet, seatCommittee],
  followUps: [],
  projections: [programmeRow],
  reactions: [],
};
