import type { ApplicationEvent } from '../../events/application-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import type { WithApplicant } from './applicant-rules.ts';
import type { Application } from './application.ts';
import { releasesOf } from './preparation.ts';
import { type Drafted, draftInUse, type OnDraft, theirDraft } from './submitted-draft.ts';

export type ReleaseDraft = OnDraft & {
  /** The version that this person read. */
  readonly draftVersion: number;
};

const releaseRules = {
  'already-submitted': (_command, { application }) => application.status === 'none',
  'draft-discarded': draftInUse,
  'draft-changed': ({ draftVersion }, { draft: { version } }) => draftVersion === version || { version },
  'content-incomplete': (_command, { draft: { content, missing } }) =>
    content !== undefined || { missing: missing.join(', ') },
} satisfies Rules<ReleaseDraft, Drafted, WithApplicant>;

/** Everything that it is refused for, in the order in which a member hears of it. */
export const releaseRefusals = { ...theirDraft, ...releaseRules };

export type ReleaseRefusal = keyof typeof releaseRefusals;

/**
 * A member releases one version of a draft for submission by somebody else.
 *
 * A later change makes another version, which nobody has released.
 */
export const releaseDraft = (
  command: ReleaseDraft,
  state: Application,
  others: WithApplicant,
): Decision<ApplicationEvent, ReleaseRefusal> => {
  const found = findOrRefuse(theirDraft, releaseRules, command, state, others);
  if ('refused' in found) return found;
  const { draft, application } = found;
  const { applicationId, actorId: releasedBy, now: releasedAt } = command;
  if (releasesOf(application.preparation, draft).some((release) => release.releasedBy === releasedBy))
    return { accepted: [] };
  const { organisationId, version: draftVersion, savedAt } = draft;
  const data = { applicationId, organisationId, draftVersion, savedAt, releasedBy, releasedAt };
  return { accepted: [{ type: 'DraftReleased', data }] };
};
