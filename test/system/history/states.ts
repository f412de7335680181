import { expect } from 'vitest';
import type { AnyAggregate } from '../../../domain/aggregate.ts';
import { folds } from '../../../functions/folds.ts';
import { eventsOf } from '../../../runtime/log/fold.ts';
import { fromJson, toJson } from '../../../runtime/log/state-json.ts';
import type { Commit } from '../../../runtime/ports.ts';
import type { World } from '../../support/world.ts';

/**
 * Whatever a stream is folded by, it may be kept after any commit, and goes on from there as if it had been folded from the
 * beginning; and no event changes the state that it is folded into.
 */
export const expectStatesKept = async ({ environment, tenant }: World): Promise<number> => {
  const streams = new Map<string, Commit[]>();
  for await (const page of environment.log.scan(tenant))
    for (const commit of page) streams.set(commit.stream, [...(streams.get(commit.stream) ?? []), commit]);
  let count = 0;
  for (const [stream, commits] of streams)
    for (const one of folds.filter(({ family }) => stream.startsWith(`${family}-`)))
      count += expectKept(one, stream, commits);
  return count;
};

const expectKept = (one: AnyAggregate, stream: string, commits: readonly Commit[]): number => {
  let state = one.initial;
  for (const commit of commits) {
    const before = textOf(state);
    const again = fromJson(before);
    const place = `${stream}@${commit.revision}`;
    const next = after(one, state, commit);
    expect(textOf(after(one, again, commit)), place).toBe(textOf(next));
    expect(textOf(state), place).toBe(before);
    state = next;
  }
  return commits.length;
};

const textOf = (state: unknown): string => JSON.stringify(toJson(state));

const after = ({ evolve }: AnyAggregate, state: unknown, commit: Commit): unknown =>
  eventsOf([commit]).reduce((folded, event) => evolve(folded as never, event as never), state);
