import type { FollowUp } from '../reaction.ts';

/** The follow-up that takes a draft the step that its day brings; it changes a document and no stream. */
export const MOVE_DRAFT_ON = 'move-draft-on';

/** What follows for drafts whose day has come. */
export const draftFollowUps = (due: readonly { readonly applicationId: string }[]): readonly FollowUp[] =>
  due.map(({ applicationId }) => ({ command: MOVE_DRAFT_ON, params: { applicationId }, body: {} }));
