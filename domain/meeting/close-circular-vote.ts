import type { ApplicationEvent } from '../../events/application-events.ts';
import type { FundEvent } from '../../events/fund-events.ts';
import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Application, application } from '../application/application.ts';
import { type Decision, findOrRefuse, type Verdict } from '../decision.ts';
import { type Fund, fund } from '../fund/fund.ts';
import { type Organisation, organisation } from '../organisation/organisation.ts';
import { type Review, review } from '../review/review.ts';
import { circularOutcome } from './circular-outcome.ts';
import type { KeepingOut } from './item-conflicts.ts';
import type { ItemOutcome } from './item-outcome.ts';
import { seatsWithoutVote } from './item-seats.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingItem, OpenItem } from './meeting-item.ts';
import {
  type Circulation,
  type OnMeeting,
  outOf,
  runsMeeting,
  theCirculation,
  theMeeting,
} from './meeting-rules.ts';

export type CloseCircularVote = OnMeeting;

/** What each item needs, by the name under which each stream was read. */
export type CircularOthers = {
  readonly [name: `application:${string}`]: Application;
} & { readonly [name: `fund:${string}`]: Fund } & { readonly [name: `review:${string}`]: Review } & {
  readonly [name: `organisation:${string}`]: Organisation;
};

const outFor = (item: MeetingItem, others: CircularOthers): KeepingOut =>
  outOf(item, {
    review: others[`review:${item.applicationId}`] ?? review.initial,
    organisation: others[`organisation:${item.organisationId}`] ?? organisation.initial,
  });

const openItems = ({ items }: Circulation): readonly OpenItem[] =>
  [...items.values()].filter((item) => item.status === 'open');

/** Whether nothing can change any more: the time is over, somebody objected, or everyone has voted on everything. */
const isDone = ({ now }: CloseCircularVote, vote: Circulation, others: CircularOthers): Verdict => {
  if (vote.votesUntil <= now || vote.objectingPersonIds.size > 0) return true;
  const missingCount = openItems(vote).reduce(
    (sum, item) => sum + seatsWithoutVote(vote, outFor(item, others), item.ballot.votes).length,
    0,
  );
  return missingCount === 0 || { missingCount };
};

const leadingRules = { 'not-running-the-meeting': runsMeeting };
const countingRules = { 'circulation-running': isDone };

/** What its closing is refused for at the word of the chair or the office. */
export const closeCircularRefusals = {
  ...theMeeting,
  ...leadingRules,
  ...theCirculation,
  ...countingRules,
};

const theRunning = {
  'not-by-circulation': (command: CloseCircularVote, state: Meeting): Circulation | undefined =>
    state.status === 'none' ? undefined : theCirculation['not-by-circulation'](command, state),
};

/** What it is refused for where nobody has said a word. */
export const endCircularRefusals = { ...theRunning, ...countingRules };

type CircularAlso = Readonly<Record<string, readonly (ApplicationEvent | FundEvent)[]>>;
type Closing<Code extends string> = Decision<MeetingEvent, Code, CircularAlso>;

/** The last instant at which one could vote, where somebody counts only later: the vote is of that day. */
const votedAt = ({ votesUntil }: Circulation, now: string): string =>
  new Date(Math.min(Date.parse(now), Date.parse(votesUntil) - 1)).toISOString();

/** The outcomes of the items one after the other: what the first has bound of a fund, the next does not find there. */
const outcomesOf = ({ meetingId, now }: CloseCircularVote, meeting: Circulation, others: CircularOthers) => {
  const at = votedAt(meeting, now);
  const funds = new Map<string, Fund>();
  return openItems(meeting).map((item): readonly [MeetingItem, ItemOutcome] => {
    const before = funds.get(item.fundId) ?? others[`fund:${item.fundId}`] ?? fund.initial;
    const itsApplication = others[`application:${item.applicationId}`] ?? application.initial;
    const streams = { application: itsApplication, fund: before };
    const outcome = circularOutcome(meetingId, meeting, item, outFor(item, others), streams, at);
    funds.set(item.fundId, outcome.fund.reduce(fund.evolve, before));
    return [item, outcome];
  });
};

const counted = (command: CloseCircularVote, meeting: Circulation, others: CircularOthers) => {
  if (meeting.status === 'closed') return { accepted: [] };
  const { meetingId } = command;
  const outcomes = outcomesOf(command, meeting, others);
  const applications = outcomes.map(([item, outcome]) => [
    `application:${item.applicationId}`,
    outcome.application,
  ]);
  const fundIds = [...new Set(outcomes.map(([{ fundId }]) => fundId))];
  const funds = fundIds.map((fundId) => [
    `fund:${fundId}`,
    outcomes.flatMap(([item, outcome]) => (item.fundId === fundId ? outcome.fund : [])),
  ]);
  return {
    accepted: [
      ...outcomes.flatMap(([, { accepted }]) => accepted),
      { type: 'MeetingClosed' as const, data: { meetingId } },
    ],
    also: Object.fromEntries([...applications, ...funds]) as CircularAlso,
  };
};

/** Counts a vote by circulation at the word of the chair or the office, once everyone has voted or one member objected. */
export const closeCircularVote = (
  command: CloseCircularVote,
  state: Meeting,
  others: CircularOthers,
): Closing<keyof typeof closeCircularRefusals> => {
  const meeting = findOrRefuse(theMeeting, leadingRules, command, state, others);
  if ('refused' in meeting) return meeting;
  const vote = findOrRefuse(theCirculation, countingRules, command, meeting, others);
  return 'refused' in vote ? vote : counted(command, vote, others);
};

/** Counts it because its time is over or a member objected: what follows without anybody doing anything. */
export const endCircularVote = (
  command: CloseCircularVote,
  state: Meeting,
  others: CircularOthers,
): Closing<keyof typeof endCircularRefusals> => {
  const vote = findOrRefuse(theRunning, countingRules, command, state, others);
  return 'refused' in vote ? vote : counted(command, vote, others);
};
