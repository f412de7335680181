import type { Capability } from '../capability.ts';

export const fundCapability: Capability = { commands: [], followUps: [], projections: [], reactions: [] };
