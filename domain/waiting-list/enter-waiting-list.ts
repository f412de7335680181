import type { FundEvent } from '../../events/fund-events.ts';
import type { Acting } from '../aggregate.ts';
import type { Application } from '../application/application.ts';
import { planFigures } from '../application/finance-plan.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { type Fund, type Opened, theFund } from '../fund/fund.ts';
import type { Waiting } from '../fund/waiting-list.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { ReviewRow } from '../review/review-row.ts';
import { scoreFacts } from '../review/score-facts.ts';

export type EnterWaitingList = Acting & Pick<Waiting, 'fundId' | 'roundId' | 'applicationId' | 'resolution'>;

type Others = {
  readonly application: Application;
  readonly organisation: Organisation;
  /** The review as its row shows it; the decision needs its sheets. */
  readonly scores: ReviewRow;
};

const applicationRules = {
  'unknown-application': (_command, _fund, { application }) => application.status !== 'none',
} satisfies Rules<EnterWaitingList, Opened, Others>;

/** What must be there before anybody can wait. */
export const enterWaitingListRefusals = { ...theFund, ...applicationRules };

export type EnterRefusal = keyof typeof enterWaitingListRefusals;

/** Takes an application onto the waiting list of its fund, with the scores that its rank is made of from here on. */
export const enterWaitingList = (
  command: EnterWaitingList,
  state: Fund,
  others: Others,
): Decision<FundEvent, EnterRefusal> => {
  const fund = findOrRefuse(theFund, applicationRules, command, state, others);
  if ('refused' in fund) return fund;
  const { fundId, roundId, applicationId, resolution } = command;
  const isThere = fund.waitingList.waiting.some(
    (waiting) =>
      waiting.applicationId === applicationId &&
      waiting.resolution.meetingId === resolution.meetingId &&
      waiting.resolution.itemId === resolution.itemId,
  );
  const { application } = others;
  // Delivered late: the committee has decided again in the meantime, or it was withdrawn.
  if (isThere || application.status !== 'waitlisted') return { accepted: [] };
  const { content, completeAt } = application;
  const { requestedCents } = planFigures(content.financePlan);
  const shares = scoreFacts(others.scores, new Set(others.organisation.members.keys()));
  const data = { fundId, roundId, applicationId, requestedCents, ...shares, completeAt, resolution };
  return { accepted: [{ type: 'WaitingListEntered', data }] };
};
