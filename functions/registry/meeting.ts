import { applyResolutions } from '../../domain/meeting/meeting-reactions.ts';
import { meetingRow } from '../../domain/meeting/meeting-row.ts';
import { call } from '../call-item.ts';
import type { Capability } from '../capability.ts';
import { vote } from '../cast-vote.ts';
import { closure } from '../close-meeting.ts';
import { convene } from '../convene-meeting.ts';
import { conflict } from '../declare-item-conflict.ts';
import { deferral } from '../defer-item.ts';
import { presence } from '../record-presence.ts';
import { removal } from '../remove-item.ts';
import { resolution } from '../resolve-item.ts';

export const meetingCapability: Capability = {
  commands: [convene, presence, conflict, call, vote, resolution, deferral, removal, closure],
  followUps: [],
  projections: [meetingRow],
  reactions: [applyResolutions],
};
