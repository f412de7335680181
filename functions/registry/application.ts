import type { Capability } from '../capability.ts';

export const applicationCapability: Capability = {
  commands: [],
  followUps: [],
  projections: [],
  reactions: [],
};
