import type { FollowUp, Reaction } from '../../domain/reaction.ts';
import type { ReviewEvent } from '../../events/review-events.ts';
import type { Cause, Perform } from '../../runtime/commands/follow-ups.ts';
import { reactToHints } from '../../runtime/commands/reactor.ts';
import type { Environment } from '../../runtime/ports.ts';
import type { Hint } from '../../runtime/subscriptions/hints.ts';
import { environmentInUse } from './environments.ts';
import { record, reviewOf, scored } from './review-facts.ts';

/** Two reviews that are scored. */
export const [one, two] = ['one', 'two'].map(reviewOf) as [string, string];
export const CONSUMER = 'reaction:thank';

/** Two letters for every score; a score of 50 breaks it. */
export const thank: Reaction<ReviewEvent> = {
  name: 'thank',
  family: 'review',
  react: ({ event }) => {
    if (event.type !== 'ApplicationScored') return [];
    const points = event.data.scores[0]?.points;
    if (points === 50) throw new Error('no words for this');
    const letter = (kind: string): FollowUp => ({
      command: 'send-letter',
      params: { personId: event.data.personId },
      body: { kind, points },
    });
    return [letter('thanks'), letter('copy')];
  },
};

/** Performs by writing down; a command id that was there before has no effect, as in the log. */
export const book = () => {
  const effects = new Map<string, string>();
  const attempts: string[] = [];
  const perform: Perform = async ({ body }, { commandId, causation }: Cause) => {
    const { kind, points } = body as { kind: string; points: number };
    attempts.push(`${causation} ${kind}`);
    if (points === 66) return { refused: 'mailbox-full' };
    if (points === 77) throw new Error('the mail server is away');
    effects.set(commandId, `${causation} ${kind}`);
    return undefined;
  };
  return { effects, attempts, perform };
};

/** The reaction on an engine: what it runs in, hints that it takes, scores to react to, and how far it has come. */
export const thankingOn = (engine: Parameters<typeof environmentInUse>[0]) => {
  const inUse = environmentInUse(engine);
  const outside = () => inUse().environment;
  return {
    outside,
    react: (tenant: string, hints: readonly Hint[], perform: Perform, around: Environment = outside()) =>
      reactToHints(around, [thank], tenant, hints, perform),
    score: (tenant: string, stream: string, points: number) =>
      record(outside(), tenant, stream, [scored(stream, 'ada', points)]),
    progressOf: async (tenant: string, stream: string) =>
      (await outside().views.get(tenant, CONSUMER, stream))?.revision,
  };
};
