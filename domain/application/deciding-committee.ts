import type { RuleSet } from '../../events/rule-set.ts';
import type { Opened } from '../fund/fund.ts';
import type { HandedIn } from './application.ts';

type Lane = Pick<RuleSet, 'smallProjects'>;

/** The small body that takes over this committee's small sums, where the request is one of them. */
const smallLane = (requestedCents: number, committeeId: string, rules: Lane | undefined) => {
  const small = rules?.smallProjects.value;
  const isTheirs = small?.relievesCommitteeId === committeeId && requestedCents <= small.amountMaxCents;
  return isTheirs ? small : undefined;
};

/**
 * The one committee that decides on an application: that of its fund, or the small body where the sum is small.
 *
 * A fund whose committee the small body does not relieve, such as a youth fund, keeps all of its decisions.
 *
 * @param rules those that the application was submitted under
 * @see docs/decisions/0014-advice-sign-off-and-small-sums.md
 */
export const decidingCommittee = (
  { content }: Pick<HandedIn, 'content'>,
  { committeeId }: Pick<Opened, 'committeeId'>,
  rules: Lane | undefined,
): string => smallLane(content.financePlan.requestedCents, committeeId, rules)?.committeeId ?? committeeId;

/** Up to which requested sum the questions of the programme may be left open in this fund; null: never. */
export const questionsFreeUpToCents = (
  { committeeId }: Pick<Opened, 'committeeId'>,
  rules: Lane,
): number | null => {
  const small = smallLane(0, committeeId, rules);
  return small && !small.needsQuestions ? small.amountMaxCents : null;
};
