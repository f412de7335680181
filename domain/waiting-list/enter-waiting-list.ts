import type { FundEvent } from '../../events/fund-events.ts';
import type { Acting } from '../aggregate.ts';
import type { Application } from '../application/application.ts';
import { planFigures } from '../application/finance-plan.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Fund } from '../fund/fund.ts';
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

export const enterWaitingListRules = {
  'unknown-fund': (_command, { fundId }) => fundId !== undefined,
  'unknown-application': (_command, _fund, { application }) => application.status !== 'none',
} satisfies Rules<EnterWaitingList, Fund, Others>;

export type EnterRefusal = keyof typeof enterWaitingListRules;

/** Takes an application onto the waiting list of its fund, with the scores that its rank is made of from here on. */
export const enterWaitingList = (
  command: EnterWaitingList,
  fund: Fund,
  others: Others,
): Decision<FundEvent, EnterRefusal> => {
  const refusal = firstBroken(enterWaitingListRules, command, fund, others);
  if (refusal) return refusal;
  const { fundId, roundId, applicationId, resolution } = command;
  const isThere = fund.waitingList.waiting.some(
    (waiting) =>
      waiting.applicationId === applicationId &&
      waiting.resolution.meetingId === resolution.meetingId &&
      waiting.resolution.itemId === resolution.itemId,
  );
  const { content, completeAt, status } = others.application;
  // Delivered late: the committee has decided again in the meantime, or it was withdrawn.
  if (isThere || status !== 'waitlisted' || !content || !completeAt) return { accepted: [] };
  const { requestedCents } = planFigures(content.financePlan);
  const shares = scoreFacts(others.scores, new Set(others.organisation.members.keys()));
  const data = { fundId, roundId, applicationId, requestedCents, ...shares, completeAt, resolution };
  return { accepted: [{ type: 'WaitingListEntered', data }] };
};
