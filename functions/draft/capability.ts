import type { Capability } from '../capability.ts';
import { releaseDraft } from './release-draft.ts';

export const draftCapability: Capability = {
  commands: [releaseDraft],
  followUps: [],
  projections: [],
  reactions: [],
};
