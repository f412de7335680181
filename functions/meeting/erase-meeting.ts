import * as z from 'zod';
import { eraseMeeting as decide, type ErasingOthers } from '../../domain/meeting/erase-meeting.ts';
import { itemsIn, type Meeting, meeting } from '../../domain/meeting/meeting.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { toMeeting } from '../../domain/permissions/meeting-standing.ts';
import { retention } from '../../domain/retention/retention.ts';
import { meetingId } from '../../events/fields.ts';
import type { AllLoaded, Read } from '../../runtime/commands/command.ts';
import { command } from '../../runtime/commands/execute.ts';

const readPapers = async (read: Read, state: Meeting): Promise<AllLoaded<ErasingOthers>> => {
  const cases = [...new Set(itemsIn(state).map(({ applicationId }) => applicationId))];
  return Object.fromEntries(
    await Promise.all(cases.map(async (one) => [`retention:${one}`, await read(retention, one)])),
  ) as AllLoaded<ErasingOthers>;
};

/** Follows from the day after the last case of a meeting was erased. */
export const eraseMeeting = command({
  name: 'erase-meeting',
  permission: meetingPermissions['erase-meeting'],
  standing: toMeeting,
  params: z.strictObject({ meetingId: meetingId() }),
  body: z.strictObject({}),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  others: (read, _input, state) => readPapers(read, state),
  unguarded: { 'retention:*': 'every case of the meeting is erased by then, and stays so' },
  decide,
  refusals: { 'meeting-not-closed': 409, 'cases-still-kept': 409 },
});
