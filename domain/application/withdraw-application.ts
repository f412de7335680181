import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isMember, isSignatory, type Organisation } from '../organisation/organisation.ts';
import type { Payout } from '../payout/payout.ts';
import type { Application } from './application.ts';

export type WithdrawApplication = Acting & {
  readonly applicationId: string;
  /** Whatever the applicant wants to say about it. */
  readonly reason: string | null;
};

type Others = { readonly organisation: Organisation; readonly payout: Payout };

/** In the order in which a signatory should hear of them. */
export const withdrawRules = {
  'unknown-application': ({ actorId }, { status }, { organisation }) =>
    status !== 'none' && isMember(organisation, actorId),
  'not-a-signatory': ({ actorId }, _application, { organisation }) => isSignatory(organisation, actorId),
  'already-rejected': (_command, { status }) => status !== 'rejected',
  'already-lapsed': (_command, { status }) => status !== 'lapsed',
  'grant-already-issued': (_command, _application, { payout }) => !payout.isIssued,
} satisfies Rules<WithdrawApplication, Application, Others>;

export type WithdrawRefusal = keyof typeof withdrawRules;

/** The applicant gives an application up, at any time before the grant. */
export const withdrawApplication = (
  command: WithdrawApplication,
  application: Application,
  others: Others,
): Decision<ApplicationEvent, WithdrawRefusal> => {
  const refusal = firstBroken(withdrawRules, command, application, others);
  if (refusal) return refusal;
  if (application.status === 'withdrawn') return { accepted: [] };
  const { applicationId, reason, actorId: withdrawnBy } = command;
  const { fundId = '' } = application;
  return {
    accepted: [{ type: 'ApplicationWithdrawn', data: { applicationId, fundId, withdrawnBy, reason } }],
  };
};
