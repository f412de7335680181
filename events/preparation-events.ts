import * as z from 'zod';
import { applicationId, code, count, day, instant, organisationId, personId, text } from './fields.ts';
import { personal } from './privacy.ts';

/** The coordination office talked the project over with the applicant, before or after it was handed in. */
const AdviceRecorded = z.strictObject({
  type: z.literal('AdviceRecorded'),
  data: z.strictObject({
    applicationId: applicationId(),
    organisationId: organisationId(),
    advisedOn: day(),
    kind: code('in-person', 'telephone', 'video', 'in-writing'),
    note: personal(text(2_000)).nullable(),
    advisedBy: personId(),
  }),
});

/**
 * A member of the organisation says that this version of the draft may be handed in.
 *
 * `savedAt` tells it from a version of the same number in a draft that was begun anew.
 */
const DraftReleased = z.strictObject({
  type: z.literal('DraftReleased'),
  data: z.strictObject({
    applicationId: applicationId(),
    organisationId: organisationId(),
    draftVersion: count(),
    savedAt: instant(),
    releasedBy: personId(),
    releasedAt: instant(),
  }),
});

/** What happens to an application before it is one, in the stream that it will have. */
export const preparationEvents = [AdviceRecorded, DraftReleased] as const;
