import * as z from 'zod';
import { applicationId, cents, count, instant, meetingId, slug } from './fields.ts';

/** A share of the points that can be had, in millionths of a millionth, rounded down: enough to tell any two apart. */
const share = () => count(1_000_000_000_000).nullable();

/** The committee is for it and the money does not reach; its rank is that of the scores at this moment, and stays. */
const WaitingListEntered = z.strictObject({
  type: z.literal('WaitingListEntered'),
  data: z.strictObject({
    fundId: slug(),
    roundId: slug(),
    applicationId: applicationId(),
    requestedCents: cents(),
    /** Null where no sheet counted. */
    meanShare: share(),
    firstCriterionShare: share(),
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
