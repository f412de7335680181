import type { Capability } from '../capability.ts';

export const programmeCapability: Capability = {
  commands: [],
  followUps: [],
  projections: [],
  reactions: [],
};
