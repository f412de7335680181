import { catalogue, type DomainEvent } from '../../events/catalogue.ts';
import type { Recorded } from '../../events/envelope.ts';
import { upcast } from '../../events/upcasters.ts';
import type { Commit } from '../ports.ts';

/** The events of a commit that this version knows, and how many it does not know. */
export type RecordedEvents = {
  readonly recorded: readonly Recorded<DomainEvent>[];
  readonly unknownCount: number;
};

/**
 * Lifts the events of a commit to today's shape and leaves out types that are not in the catalogue.
 *
 * Throws for an event of a newer schema version: it has a shape that this program cannot read.
 */
export const recordedEvents = (commit: Commit): RecordedEvents => {
  const { stream, revision, recordedAt, actor } = commit;
  const recorded = commit.events.flatMap((stored, place): Recorded<DomainEvent>[] => {
    const { type, version, data } = upcast(stored);
    const entry = catalogue.get(type);
    if (!entry) return [];
    if (version > entry.version) throw new Error(`${type}@${version} is newer than this program`);
    const event = { type, data } as unknown as DomainEvent;
    return [{ event, stream, revision, index: commit.index + place, recordedAt, actor }];
  });
  return { recorded, unknownCount: commit.events.length - recorded.length };
};
