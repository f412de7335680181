import type { ApplicationEvent } from '../../events/application-events.ts';
import { type Decision, findOrRefuse } from '../decision.ts';
import type { WithApplicant } from './applicant-rules.ts';
import type { Application } from './application.ts';
import {
  againstRejectionRefusals,
  findAgainstRejection,
  type OnApplication,
  theObjected,
} from './rejection-rules.ts';

/** Everything that it is refused for, in the order in which a person hears of it. */
export const withdrawRejectionObjectionRefusals = { ...againstRejectionRefusals, ...theObjected };

export type WithdrawRejectionObjectionRefusal = keyof typeof withdrawRejectionObjectionRefusals;

/** Decides whether the applicant takes an objection to the rejection back; what ran before it runs on. */
export const withdrawRejectionObjection = (
  command: OnApplication,
  application: Application,
  others: WithApplicant,
): Decision<ApplicationEvent, WithdrawRejectionObjectionRefusal> => {
  const rejected = findAgainstRejection(command, application, others);
  if ('refused' in rejected) return rejected;
  const objected = findOrRefuse(theObjected, {}, command, rejected, others);
  if ('refused' in objected) return objected;
  const { applicationId, actorId: withdrawnBy } = command;
  return { accepted: [{ type: 'RejectionObjectionWithdrawn', data: { applicationId, withdrawnBy } }] };
};
