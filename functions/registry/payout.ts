import type { Capability } from '../capability.ts';

export const payoutCapability: Capability = { commands: [], followUps: [], projections: [], reactions: [] };
