import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isSignatory, type Organisation } from '../organisation/organisation.ts';
import type { Payout } from '../payout/payout.ts';
import { theirApplication } from './applicant-rules.ts';
import type { Application, Submitted } from './application.ts';

export type WithdrawApplication = Acting & {
  readonly applicationId: string;
  /** Whatever the applicant wants to say about it. */
  readonly reason: string | null;
};

type Others = { readonly organisation: Organisation; readonly payout: Payout };

const withdrawRules = {
  'not-a-signatory': ({ actorId }, _application, { organisation }) => isSignatory(organisation, actorId),
  'already-rejected': (_command, { status }) => status !== 'rejected',
  'already-lapsed': (_command, { status }) => status !== 'lapsed',
  'grant-already-issued': (_command, _application, { payout }) => payout.grant === undefined,
} satisfies Rules<WithdrawApplication, Submitted, Others>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const withdrawRefusals = { ...theirApplication, ...withdrawRules };

export type WithdrawRefusal = keyof typeof withdrawRefusals;

/** The applicant gives an application up, at any time before the grant. */
export const withdrawApplication = (
  command: WithdrawApplication,
  state: Application,
  others: Others,
): Decision<ApplicationEvent, WithdrawRefusal> => {
  const application = findOrRefuse(theirApplication, withdrawRules, command, state, others);
  if ('refused' in application) return application;
  if (application.status === 'withdrawn') return { accepted: [] };
  const { applicationId, reason, actorId: withdrawnBy } = command;
  const { fundId } = application;
  return {
    accepted: [{ type: 'ApplicationWithdrawn', data: { applicationId, fundId, withdrawnBy, reason } }],
  };
};
