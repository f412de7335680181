import * as z from 'zod';
import { code, day, instant } from '../../events/fields.ts';
import { plain } from '../answer-parts.ts';

/** What every answer says of a draft. */
export const draftFields = {
  applicationId: plain,
  organisationId: plain,
  programmeId: plain,
  fundId: plain,
  roundId: plain,
  version: z.int(),
  savedAt: instant(),
  startedAt: instant(),
};

/** What an answer says of a draft that was discarded. */
export const discardedFields = {
  discardedAt: instant(),
  discardedBy: code('member', 'clock'),
  restorableUntilOn: day(),
};
