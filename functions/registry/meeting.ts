import type { Capability } from '../capability.ts';

export const meetingCapability: Capability = { commands: [], followUps: [], projections: [], reactions: [] };
