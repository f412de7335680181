import * as z from 'zod';
import { code, count, day, flag, instant, personId, publicText, slug, text } from './fields.ts';
import { FundSource } from './fund-source-events.ts';
import { personal } from './privacy.ts';
import { RuleSet } from './rule-set.ts';

/** One seat of a committee, by pseudonyms; advisory seats speak but do not vote. */
const PlainSeat = z.strictObject({
  seatId: slug(),
  personId: personId(),
  voting: flag(),
  office: code('chair', 'deputy', 'member'),
  /** Which interest the seat stands for; null where the committee's rules do not ask. */
  group: code('civil-society', 'administration', 'politics', 'youth', 'economy').nullable(),
  /** Who votes where the member is away; a vote is never handed to another seat. */
  substitutePersonId: personId().nullable(),
});

/** A seat with the names that the minutes will need, each sealed under the key of the person it belongs to. */
export const Seat = PlainSeat.extend({
  name: personal(text(70), { personIn: 'personId' }).nullable(),
  substituteName: personal(text(70), { personIn: 'substitutePersonId' }).nullable(),
});
export type Seat = z.infer<typeof Seat>;

/** A seat as a meeting keeps it: the names belong to its minutes, and stay as long as these (VwVfG § 93). */
export const MeetingSeat = PlainSeat.extend({
  name: personal(text(70)).nullable(),
  substituteName: personal(text(70)).nullable(),
});

/** A funding programme of the partnership begins. */
const ProgrammeEstablished = z.strictObject({
  type: z.literal('ProgrammeEstablished'),
  data: z.strictObject({ programmeId: slug(), title: publicText(), grantor: publicText() }),
});

/**
 * Rules come into force by their dates; a later version of the same rule set replaces the earlier from then on. A round that is
 * open when they are published keeps those that it was opened with.
 */
const RuleSetPublished = z.strictObject({
  type: z.literal('RuleSetPublished'),
  data: z.strictObject({ programmeId: slug(), ruleSet: RuleSet, publishedAt: instant() }),
});

/** The members of one committee, as a whole: it replaces what was seated before. One that is still to be seated has none. */
const CommitteeSeated = z.strictObject({
  type: z.literal('CommitteeSeated'),
  data: z.strictObject({
    programmeId: slug(),
    committeeId: slug(),
    title: publicText(),
    seats: z.array(Seat).max(60),
    term: count(100),
  }),
});

/** What each financier gives for a programme in one year, as a whole: it replaces what was said of that year before. */
const ProgrammeAllocationSet = z.strictObject({
  type: z.literal('ProgrammeAllocationSet'),
  data: z.strictObject({
    programmeId: slug(),
    year: count(9999),
    sources: z.array(FundSource).min(1).max(10),
    reason: publicText(500),
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
  ProgrammeAllocationSet,
  ProgrammeClosed,
]);
export type ProgrammeEvent = z.infer<typeof ProgrammeEvent>;
