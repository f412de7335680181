import { isRejectionObjected } from '../application/rejection-notice.ts';
import type { CaseFacts } from '../case/case-facts.ts';
import { isObjectionOpen } from '../payout/notice.ts';
import type { FollowUp } from '../reaction.ts';

/** Whether a last day has passed; where there is none, it has not. */
const isOver = (lastDay: string | null, today: string): boolean => (lastDay ?? today) < today;

const on = (command: string, { application: { applicationId } }: CaseFacts): readonly FollowUp[] => [
  { command, params: { applicationId }, body: {} },
];

/** Questions that nobody answered, where the rules leave the office no choice. */
export const unansweredApplications = (facts: CaseFacts, today: string): readonly FollowUp[] =>
  facts.application.terms.unanswered === 'lapses' && isOver(facts.application.answerDueOn, today)
    ? on('lapse-application', facts)
    : [];

/** A grant that nobody accepted. */
export const unacceptedGrants = (facts: CaseFacts, today: string): readonly FollowUp[] => {
  const { status, payout } = facts;
  if (status !== 'issued' || !payout || isObjectionOpen(payout)) return [];
  return isOver(payout.notice.acceptByOn, today) ? on('lapse-grant', facts) : [];
};

/** A rejection against which nothing can be done any more. */
export const finalRejections = (facts: CaseFacts, today: string): readonly FollowUp[] => {
  const { rejectionNotice: notice } = facts.application;
  if (notice.isFinal || isRejectionObjected(notice)) return [];
  return isOver(notice.remedyEndsOn, today) ? on('note-rejection-final', facts) : [];
};

const ended: ReadonlySet<CaseFacts['status']> = new Set(['lapsed', 'renounced', 'closed']);

/** A decision against which nothing can be done any more. */
export const expiredRemedies = (facts: CaseFacts, today: string): readonly FollowUp[] => {
  const { status, payout } = facts;
  if (!payout || ended.has(status) || payout.notice.finalBy !== null || isObjectionOpen(payout)) return [];
  return isOver(payout.notice.remedyEndsOn, today) ? on('note-remedy-expired', facts) : [];
};
