import type { ApplicationContent } from '../../events/application-content.ts';
import type { Acting } from '../aggregate.ts';
import type { Facts } from '../decision.ts';
import { isMember, type Organisation } from '../organisation/organisation.ts';
import type { Application } from './application.ts';

/** The draft as it was found when it was submitted. */
export type SubmittedDraft = {
  readonly version: number;
  readonly savedAt: string;
  readonly organisationId: string;
  readonly programmeId: string;
  readonly fundId: string;
  readonly roundId: string;
  /** Undefined while something is missing. */
  readonly content: ApplicationContent | undefined;
  /** Places that are empty or not valid, as JSON pointers. */
  readonly missing: readonly string[];
  /** Since when it is discarded and until when it can be brought back; null while it is in use. */
  readonly discarded: Facts | null;
};

export type OnDraft = Acting & {
  readonly applicationId: string;
  readonly draft: SubmittedDraft | undefined;
};

/** The draft of somebody who may know of it, with the stream that it would be handed in to. */
export type Drafted = { readonly draft: SubmittedDraft; readonly application: Application };

/** A draft that was given up takes no step before it is brought back. */
export const draftInUse = (
  { applicationId }: OnDraft,
  { draft: { discarded } }: { readonly draft: SubmittedDraft },
): true | Facts => discarded === null || { applicationId, ...discarded };

/** The draft as a member of its group finds it: nobody else hears that there is one. */
export const theirDraft = {
  'unknown-draft': (
    { draft, actorId }: OnDraft,
    application: Application,
    { organisation }: { readonly organisation: Organisation },
  ): Drafted | undefined => (draft && isMember(organisation, actorId) ? { draft, application } : undefined),
};
