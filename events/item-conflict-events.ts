import * as z from 'zod';
import { applicationId, code, count, flag, meetingId, personId, slug, text } from './fields.ts';
import { personal } from './privacy.ts';

export const ConflictGround = code('member-or-employee', 'relative', 'direct-advantage', 'other');

/**
 * Somebody may have a conflict of interest: the member says so, or another does. Until it is decided they do not vote.
 *
 * @see VwVfG § 20 (4), GemO BW § 18 (4)
 */
const ItemConflictDeclared = z.strictObject({
  type: z.literal('ItemConflictDeclared'),
  data: z.strictObject({
    meetingId: meetingId(),
    itemId: slug(),
    personId: personId(),
    declaredBy: personId(),
    ground: ConflictGround,
    reason: personal(text(1_000), { personIn: 'personId' }).nullable(),
  }),
});

/** What one of the others says to it. */
const ConflictVoteCast = z.strictObject({
  type: z.literal('ConflictVoteCast'),
  data: z.strictObject({
    meetingId: meetingId(),
    itemId: slug(),
    personId: personId(),
    votedBy: personId(),
    isConflict: flag(),
  }),
});

/** Decided without the person; `isConflict` keeps them out of the item, its papers and its vote. */
const ItemConflictDecided = z.strictObject({
  type: z.literal('ItemConflictDecided'),
  data: z.strictObject({
    meetingId: meetingId(),
    itemId: slug(),
    /** What the item is about, for the scores that the person keeps out of as well. */
    applicationId: applicationId(),
    personId: personId(),
    isConflict: flag(),
    /** By the votes of the others, or by who leads the item where the person said so themselves and nobody voted. */
    decidedBy: code('committee', 'presiding'),
    presidingPersonId: personId(),
    yesCount: count(60),
    noCount: count(60),
  }),
});

export const itemConflictEvents = [ItemConflictDeclared, ConflictVoteCast, ItemConflictDecided] as const;
