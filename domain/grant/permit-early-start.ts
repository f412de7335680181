import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import type { Application } from '../application/application.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import type { Payout } from '../payout/payout.ts';

export type PermitEarlyStart = OnGrant & { readonly fromOn: string; readonly reason: PersonalText };

type Others = WithOrganisation & { readonly application: Application };

const ENDED: ReadonlySet<Application['status']> = new Set(['rejected', 'withdrawn', 'lapsed']);

export const permitEarlyStartRules = {
  'unknown-application': (_command, _payout, { application }) => application.status !== 'none',
  'acts-for-recipient': isOutsider,
  'grant-issued-before': (_command, { grant }) => grant === undefined,
  'application-ended': (_command, _payout, { application }) => !ENDED.has(application.status),
} satisfies Rules<PermitEarlyStart, Payout, Others>;

export type PermitEarlyStartRefusal = keyof typeof permitEarlyStartRules;

/**
 * Decides whether the office lets a project begin before the resolution; a later permission replaces the former.
 *
 * It is no promise: whoever begins does so at their own risk.
 *
 * @see VV no. 1.3 to § 44 BHO on the start before the grant
 */
export const permitEarlyStart = (
  command: PermitEarlyStart,
  payout: Payout,
  others: Others,
): Decision<PayoutEvent, PermitEarlyStartRefusal> => {
  const refusal = firstBroken(permitEarlyStartRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, fromOn, reason, actorId: permittedBy } = command;
  return {
    accepted: [{ type: 'EarlyStartPermitted', data: { applicationId, fromOn, reason, permittedBy } }],
  };
};
