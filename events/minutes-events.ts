import * as z from 'zod';
import { caseText } from './case-text.ts';
import { applicationId, day, meetingId, personId, sha256, slug } from './fields.ts';

/** Something that is to stand in the minutes, about one item or the meeting as a whole. */
const RemarkRecorded = z.strictObject({
  type: z.literal('RemarkRecorded'),
  data: z.strictObject({
    meetingId: meetingId(),
    itemId: slug().nullable(),
    /** The case of the item; null where it is about the meeting as a whole, and goes with its minutes. */
    applicationId: applicationId().nullable(),
    text: caseText(4_000),
    recordedBy: personId(),
  }),
});

/** Who led the meeting stands for its minutes as they were at that moment (VwVfG § 93). */
const MinutesSigned = z.strictObject({
  type: z.literal('MinutesSigned'),
  data: z.strictObject({
    meetingId: meetingId(),
    signedBy: personId(),
    /** SHA-256 over the minutes in canonical JSON, personal values sealed. */
    digest: sha256(),
  }),
});

/** What was signed stays as it is; what is wrong in it is said beside it, with the reason. */
const MinutesCorrected = z.strictObject({
  type: z.literal('MinutesCorrected'),
  data: z.strictObject({
    meetingId: meetingId(),
    itemId: slug().nullable(),
    /** The case of the item; null where it is about the meeting as a whole, and goes with its minutes. */
    applicationId: applicationId().nullable(),
    text: caseText(4_000),
    reason: caseText(1_000),
    correctedBy: personId(),
  }),
});

/** No case of the meeting is kept any longer: the key of its minutes is destroyed, resolutions and counts stay. */
const MeetingErased = z.strictObject({
  type: z.literal('MeetingErased'),
  data: z.strictObject({ meetingId: meetingId(), erasedOn: day() }),
});

export const minutesEvents = [RemarkRecorded, MinutesSigned, MinutesCorrected, MeetingErased] as const;
