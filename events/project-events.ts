import * as z from 'zod';
import { applicationId, day, personId, text } from './fields.ts';
import { personal } from './privacy.ts';

/** The office allows that the project begins before the resolution: at the applicant's own risk, and no promise of money. */
const EarlyStartPermitted = z.strictObject({
  type: z.literal('EarlyStartPermitted'),
  data: z.strictObject({
    applicationId: applicationId(),
    fromOn: day(),
    reason: personal(text(1_000)),
    permittedBy: personId(),
  }),
});

const ProjectStarted = z.strictObject({
  type: z.literal('ProjectStarted'),
  data: z.strictObject({ applicationId: applicationId(), startedOn: day(), reportedBy: personId() }),
});

/** The project ended before its period did: the period ends with it, and the proof is due earlier. */
const ProjectEndedEarly = z.strictObject({
  type: z.literal('ProjectEndedEarly'),
  data: z.strictObject({
    applicationId: applicationId(),
    endedOn: day(),
    proofDueOn: day(),
    reason: personal(text(1_000)),
    reportedBy: personId(),
  }),
});

/** When the project may begin, when it did, and when it ended sooner. */
export const projectEvents = [EarlyStartPermitted, ProjectStarted, ProjectEndedEarly] as const;
