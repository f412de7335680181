import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isMember } from '../organisation/organisation.ts';
import type { WithApplicant } from './applicant-rules.ts';
import type { Application } from './application.ts';
import { releasesOf } from './preparation.ts';
import type { SubmittedDraft } from './submit-application.ts';

export type ReleaseDraft = Acting & {
  readonly applicationId: string;
  /** The version that this person read. */
  readonly draftVersion: number;
  readonly draft: SubmittedDraft | undefined;
};

/** In the order in which a member should hear of them. */
export const releaseRules = {
  'unknown-draft': ({ draft, actorId }, _application, { organisation }) =>
    draft !== undefined && isMember(organisation, actorId),
  'already-submitted': (_command, { status }) => status === 'none',
  'draft-changed': ({ draft, draftVersion }) =>
    draftVersion === draft?.version || { version: draft?.version ?? 0 },
  'content-incomplete': ({ draft }) =>
    draft?.content !== undefined || { missing: draft?.missing.join(', ') ?? '' },
} satisfies Rules<ReleaseDraft, Application, WithApplicant>;

export type ReleaseRefusal = keyof typeof releaseRules;

/**
 * A member releases one version of a draft for submission by somebody else.
 *
 * A later change makes another version, which nobody has released.
 */
export const releaseDraft = (
  command: ReleaseDraft,
  application: Application,
  others: WithApplicant,
): Decision<ApplicationEvent, ReleaseRefusal> => {
  const refusal = firstBroken(releaseRules, command, application, others);
  if (refusal || !command.draft) return refusal ?? { refused: 'unknown-draft' };
  const { applicationId, actorId: releasedBy, now: releasedAt, draft } = command;
  if (releasesOf(application.preparation, draft).some((release) => release.releasedBy === releasedBy))
    return { accepted: [] };
  const { organisationId, version: draftVersion, savedAt } = draft;
  const data = { applicationId, organisationId, draftVersion, savedAt, releasedBy, releasedAt };
  return { accepted: [{ type: 'DraftReleased', data }] };
};
