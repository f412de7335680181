import { callItem } from '../../domain/meeting/call-item.ts';
import { meeting } from '../../domain/meeting/meeting.ts';
import type { Motion } from '../../events/meeting-events.ts';
import { specification } from './given.ts';
import { convened, inMeeting, noConflicts, present } from './meeting-facts.ts';
import { motion } from './vote-facts.ts';

export const given = specification(meeting, callItem, noConflicts);
/** The call of an item; what was put last comes with it, its words opened. */
export const call = (
  who: number | 'stranger',
  changes: Partial<Motion> = {},
  itemNumber = 1,
  lastMotion: unknown = null,
) => ({
  ...inMeeting(who, itemNumber),
  ...motion(changes),
  lastMotion,
});

export const full = [convened(), ...present(1, 2, 3)];
