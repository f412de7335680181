import * as z from 'zod';
import { day, flag, instant } from '../../events/fields.ts';
import {
  CustomVoting,
  GroupLimits,
  QuorumDenominator,
  QuorumRule,
  VotedDownGrant,
} from '../../events/rules/committee-rules.ts';
import { RuleSetReference } from '../../events/rules/rule-set-reference.ts';
import { plain, told } from '../answer-parts.ts';
import { Correction, Remark } from './minutes-answer-parts.ts';

/** What every answer says of a meeting. */
export const meetingFields = {
  title: plain,
  place: plain,
  programmeId: plain,
  ruleSet: told(RuleSetReference),
  meetingId: plain,
  committeeId: plain,
  startsAt: instant(),
  quorumRule: QuorumRule,
  quorumDenominator: QuorumDenominator,
  customVoting: told(CustomVoting).nullable(),
  groupLimits: told(GroupLimits).nullable(),
  votedDownGrant: VotedDownGrant,
  invitationDays: z.number(),
  urgency: plain.nullable(),
  votesUntil: instant().nullable(),
  isSecondMeeting: flag(),
  convenedAt: instant(),
  closedAt: instant().nullable(),
  erasedOn: day().nullable(),
  excusedPersonIds: z.array(plain),
  objections: z.array(z.strictObject({ personId: plain, at: instant() })),
  remarks: z.array(Remark),
  signature: z.strictObject({ digest: plain, signedBy: plain, at: instant() }).nullable(),
  corrections: z.array(Correction),
};
