import type { Capability } from '../capability.ts';

export const organisationCapability: Capability = {
  commands: [],
  followUps: [],
  projections: [],
  reactions: [],
};
