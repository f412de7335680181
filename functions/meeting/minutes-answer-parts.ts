import * as z from 'zod';
import { Motion } from '../../events/ballot-events.ts';
import { instant } from '../../events/fields.ts';
import { personalText, plain, told } from '../answer-parts.ts';

export const Remark = z.strictObject({
  itemId: plain.nullable(),
  applicationId: plain.nullable(),
  text: personalText,
  recordedBy: plain,
  at: instant(),
});

export const MotionPut = z.strictObject({ motionNumber: z.int(), motion: told(Motion), calledAt: instant() });

export const Correction = z.strictObject({
  itemId: plain.nullable(),
  applicationId: plain.nullable(),
  reason: personalText,
  text: personalText,
  correctedBy: plain,
  at: instant(),
});
