import type { Capability } from '../capability.ts';

export const personCapability: Capability = { commands: [], followUps: [], projections: [], reactions: [] };
