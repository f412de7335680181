import { createHash } from 'node:crypto';
import type { FollowUp } from '../../domain/reaction.ts';
import type { Family } from '../../events/catalogue.ts';
import { canonicalJson } from '../log/canonical-json.ts';
import { recordedEvents } from '../log/recorded.ts';
import type { Commit } from '../ports.ts';

/** A reaction whose event type nobody needs to know: what stands in lists of reactions. */
export type AnyReaction = {
  readonly name: string;
  readonly family: Family;
  readonly react: (recorded: never) => readonly FollowUp[];
};

/** Why a follow-up is to be performed, and under which id: the same event gives the same id. */
export type Cause = {
  readonly tenant: string;
  readonly reaction: string;
  readonly commandId: string;
  /** The event that is answered, `stream@revision#index`; null where the day alone is the reason. */
  readonly causation: string | null;
  readonly correlation: string;
  readonly traceparent: string | null;
};

/** Carries out a follow-up; answers the refusal's code when it was refused, throws when it should be tried again. */
export type Perform = (followUp: FollowUp, cause: Cause) => Promise<{ readonly refused: string } | undefined>;

/**
 * The id of a command that follows from an event: 22 characters of base64url.
 *
 * @param index number of the event in its stream
 * @param ordinal place among the follow-ups of the event
 */
export const followUpCommandId = (
  tenant: string,
  reaction: string,
  stream: string,
  revision: number,
  index: number,
  ordinal: number,
): string =>
  createHash('sha256')
    .update(canonicalJson(['follow-up', tenant, reaction, stream, revision, index, ordinal]))
    .digest('base64url')
    .slice(0, 22);

/** What a reaction answers to a commit, with the cause of each; or why it cannot. */
export const followUpsOf = (reaction: AnyReaction, tenant: string, commit: Commit) => {
  const { stream, revision, correlation, traceparent } = commit;
  try {
    const { recorded, unknownCount } = recordedEvents(commit);
    const followUps = recorded.flatMap((event) =>
      reaction.react(event as never).map((followUp, ordinal) => ({
        followUp,
        cause: {
          tenant,
          reaction: reaction.name,
          commandId: followUpCommandId(tenant, reaction.name, stream, revision, event.index, ordinal),
          causation: `${stream}@${revision}#${event.index}`,
          correlation,
          traceparent,
        },
      })),
    );
    return { followUps, unknownCount };
  } catch (error) {
    return { obstacle: error };
  }
};
