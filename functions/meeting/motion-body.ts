import { WrittenConditions } from '../../events/case-text.ts';
import { cents, text } from '../../events/fields.ts';
import { Motion } from '../../events/meeting-events.ts';

/** A motion as it is sent: its words in clear, and what it does not say may be left out. */
export const motionBody = {
  outcome: Motion.shape.outcome,
  amountCents: cents().default(0),
  conditions: WrittenConditions.default([]),
  exceptionReason: text(1_000).nullable().default(null),
};
