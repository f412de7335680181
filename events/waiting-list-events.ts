import * as z from 'zod';
import { ExactShare } from './exact-share.ts';
import { applicationId, cents, instant, meetingId, slug } from './fields.ts';

/** The committee is for it and the money does not reach; its rank is that of the scores at this moment, and stays. */
const WaitingListEntered = z.strictObject({
  type: z.literal('WaitingListEntered'),
  data: z.strictObject({
    fundId: slug(),
    roundId: slug(),
    applicationId: applicationId(),
    requestedCents: cents(),
    /** Null where no sheet counted. */
    meanShare: ExactShare.nullable(),
    /** Of the first criterion alone, which breaks ties. */
    firstCriterionShare: ExactShare.nullable(),
    completeAt: instant(),
    resolution: z.strictObject({ meetingId: meetingId(), itemId: slug() }),
  }),
});

/** Money is free for these, in this order; each needs a resolution of its own. Empty: for nobody any more. */
const MoveUpProposed = z.strictObject({
  type: z.literal('MoveUpProposed'),
  data: z.strictObject({
    fundId: slug(),
    freeCents: cents(),
    moves: z
      .array(
        z.strictObject({
          applicationId: applicationId(),
          amountCents: cents(),
          requestedCents: cents(),
        }),
      )
      .max(200),
  }),
});

export const waitingListEvents = [WaitingListEntered, MoveUpProposed] as const;
