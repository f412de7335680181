import {
  applyResolutions,
  carryExclusions,
  endObjectedVotes,
} from '../../domain/meeting/meeting-reactions.ts';
import { meetingRow } from '../../domain/meeting/meeting-row.ts';
import type { Capability } from '../capability.ts';
import { addItem } from './add-item.ts';
import { announceEndOfVote } from './announce-end-of-vote.ts';
import { callItem } from './call-item.ts';
import { castVote } from './cast-vote.ts';
import { closeCircularVote, closeCircularVoteInTime } from './close-circular-vote.ts';
import { closeMeeting } from './close-meeting.ts';
import { consentToItem } from './consent-to-item.ts';
import { conveneCircularVote } from './convene-circular-vote.ts';
import { conveneMeeting } from './convene-meeting.ts';
import { correctMinutes } from './correct-minutes.ts';
import { decideItemConflict } from './decide-item-conflict.ts';
import { deferItem } from './defer-item.ts';
import { eraseMeeting } from './erase-meeting.ts';
import { excuseAbsence } from './excuse-absence.ts';
import { objectToCircularVote } from './object-to-circular-vote.ts';
import { objectToUrgency } from './object-to-urgency.ts';
import { raiseItemConflict } from './raise-item-conflict.ts';
import { recordPresence } from './record-presence.ts';
import { recordRemark } from './record-remark.ts';
import { removeItem } from './remove-item.ts';
import { resolveItem } from './resolve-item.ts';
import { signMinutes } from './sign-minutes.ts';
import { voteOnItemConflict } from './vote-on-item-conflict.ts';

export const meetingCapability: Capability = {
  commands: [
    addItem,
    announceEndOfVote,
    callItem,
    castVote,
    closeCircularVote,
    closeMeeting,
    consentToItem,
    conveneCircularVote,
    conveneMeeting,
    correctMinutes,
    decideItemConflict,
    deferItem,
    excuseAbsence,
    objectToCircularVote,
    objectToUrgency,
    raiseItemConflict,
    recordPresence,
    recordRemark,
    removeItem,
    resolveItem,
    signMinutes,
    voteOnItemConflict,
  ],
  followUps: [closeCircularVoteInTime, eraseMeeting],
  projections: [meetingRow],
  reactions: [applyResolutions, carryExclusions, endObjectedVotes],
};
