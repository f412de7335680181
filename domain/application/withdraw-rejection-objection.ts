import type { ApplicationEvent } from '../../events/application-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { WithApplicant } from './applicant-rules.ts';
import type { Application } from './application.ts';
import { isRejectionObjected } from './rejection-notice.ts';
import { againstRejectionRules, type OnApplication } from './rejection-rules.ts';

export const withdrawRejectionObjectionRules = {
  ...againstRejectionRules,
  'no-objection-open': (_command, { rejection }) => isRejectionObjected(rejection),
} satisfies Rules<OnApplication, Application, WithApplicant>;

export type WithdrawRejectionObjectionRefusal = keyof typeof withdrawRejectionObjectionRules;

/** Decides whether the applicant takes an objection to the rejection back; what ran before it runs on. */
export const withdrawRejectionObjection = (
  command: OnApplication,
  application: Application,
  others: WithApplicant,
): Decision<ApplicationEvent, WithdrawRejectionObjectionRefusal> => {
  const refusal = firstBroken(withdrawRejectionObjectionRules, command, application, others);
  if (refusal) return refusal;
  const { applicationId, actorId: withdrawnBy } = command;
  return { accepted: [{ type: 'RejectionObjectionWithdrawn', data: { applicationId, withdrawnBy } }] };
};
