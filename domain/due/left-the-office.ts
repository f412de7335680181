import type { CaseFacts } from '../case/case-facts.ts';
import type { FollowUp } from '../reaction.ts';

/** A case whose person in charge has left the office is free for another. */
export const leftByWhoWasInCharge = (
  { application: { applicationId, inChargeId } }: Pick<CaseFacts, 'application'>,
  office: ReadonlySet<string>,
): readonly FollowUp[] =>
  inChargeId === null || office.has(inChargeId)
    ? []
    : [{ command: 'release-case', params: { applicationId }, body: {} }];
