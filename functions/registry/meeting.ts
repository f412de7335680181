import {
  applyResolutions,
  carryExclusions,
  endObjectedVotes,
} from '../../domain/meeting/meeting-reactions.ts';
import { meetingRow } from '../../domain/meeting/meeting-row.ts';
import { addition } from '../add-item.ts';
import { announcement } from '../announce-end-of-vote.ts';
import { call } from '../call-item.ts';
import type { Capability } from '../capability.ts';
import { vote } from '../cast-vote.ts';
import { circularClosure, circularEnd } from '../close-circular-vote.ts';
import { closure } from '../close-meeting.ts';
import { consent } from '../consent-to-item.ts';
import { circulation } from '../convene-circular-vote.ts';
import { convene } from '../convene-meeting.ts';
import { correction } from '../correct-minutes.ts';
import { conflictDecision } from '../decide-item-conflict.ts';
import { deferral } from '../defer-item.ts';
import { meetingErasure } from '../erase-meeting.ts';
import { excuse } from '../excuse-absence.ts';
import { circularObjection } from '../object-to-circular-vote.ts';
import { urgencyObjection } from '../object-to-urgency.ts';
import { raising } from '../raise-item-conflict.ts';
import { presence } from '../record-presence.ts';
import { remark } from '../record-remark.ts';
import { removal } from '../remove-item.ts';
import { resolution } from '../resolve-item.ts';
import { signature } from '../sign-minutes.ts';
import { conflictVote } from '../vote-on-item-conflict.ts';

export const meetingCapability: Capability = {
  commands: [
    ...[convene, urgencyObjection, addition, consent],
    ...[remark, signature, correction],
    ...[circulation, circularObjection, circularClosure],
    ...[presence, excuse],
    ...[raising, conflictVote, conflictDecision],
    ...[call, vote, announcement, resolution, deferral, removal, closure],
  ],
  followUps: [circularEnd, meetingErasure],
  projections: [meetingRow],
  reactions: [applyResolutions, carryExclusions, endObjectedVotes],
};
