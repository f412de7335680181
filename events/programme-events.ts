import * as z from 'zod';
import { code, count, day, flag, personId, publicText, slug } from './fields.ts';
import { RuleSet } from './rule-set.ts';

/** One seat of a committee; advisory seats speak but do not vote. */
export const Seat = z.strictObject({
  seatId: slug(),
  personId: personId(),
  voting: flag(),
  office: code('chair', 'deputy', 'member'),
  /** Which interest the seat stands for; null where the committee's rules do not ask. */
  group: code('civil-society', 'administration', 'politics', 'youth', 'economy').nullable(),
  /** Who votes where the member is away; a vote is never handed to another seat. */
  substitutePersonId: personId().nullable(),
});
export type Seat = z.infer<typeof Seat>;

/** A funding programme of the partnership begins. */
const ProgrammeEstablished = z.strictObject({
  type: z.literal('ProgrammeEstablished'),
  data: z.strictObject({ programmeId: slug(), title: publicText(), grantor: publicText() }),
});

/** Rules come into force by their dates; a later version of the same rule set replaces the earlier from then on. */
const RuleSetPublished = z.strictObject({
  type: z.literal('RuleSetPublished'),
  data: z.strictObject({ programmeId: slug(), ruleSet: RuleSet }),
});

/** The members of one committee, as a whole: it replaces what was seated before. */
const CommitteeSeated = z.strictObject({
  type: z.literal('CommitteeSeated'),
  data: z.strictObject({
    programmeId: slug(),
    committeeId: slug(),
    title: publicText(),
    seats: z.array(Seat).min(1).max(60),
    term: count(100),
  }),
});

/** The programme takes no more applications; what runs is brought to its end. */
const ProgrammeClosed = z.strictObject({
  type: z.literal('ProgrammeClosed'),
  data: z.strictObject({ programmeId: slug(), closedOn: day(), reason: publicText(500) }),
});

export const ProgrammeEvent = z.discriminatedUnion('type', [
  ProgrammeEstablished,
  RuleSetPublished,
  CommitteeSeated,
  ProgrammeClosed,
]);
export type ProgrammeEvent = z.infer<typeof ProgrammeEvent>;
