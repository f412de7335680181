import type { CommitBody } from '../../events/envelope.ts';
import { eventsOf } from '../log/fold.ts';
import { formatPosition } from '../log/position.ts';
import type { Commit, LoadedStream } from '../ports.ts';
import type { CheckedSpecification, CommandAttempt, Outcome } from './command.ts';

/** The commit of an earlier try of the same command; `key-reused` when its content was another. */
export const repeatOf = (
  { commits }: LoadedStream,
  { id, fingerprint }: CommitBody['command'],
): { readonly commits: readonly Commit[] } | Outcome | undefined => {
  const earlier = commits.filter((commit) => commit.command.id === id);
  if (earlier.some((commit) => commit.command.fingerprint !== fingerprint)) return { status: 'key-reused' };
  return earlier.length > 0 ? { commits: earlier } : undefined;
};

/** That somebody has seen another version than the one that there is. */
export const staleness = (
  { revision }: LoadedStream,
  { seen }: Pick<CommandAttempt, 'seen'>,
): Outcome | undefined => {
  if (seen === undefined) return undefined;
  const isCurrent = seen === 'any' ? revision > 0 : seen.includes(revision);
  return isCurrent ? undefined : { status: 'version-mismatch', revision };
};

/** The answer to a command that was carried out, now or by an earlier try: the same both times. */
export const done = (
  specification: CheckedSpecification,
  key: string,
  main: LoadedStream,
  commits: readonly Commit[],
): Outcome => {
  const own = commits.find(({ stream }) => stream === main.name);
  const events = eventsOf(own ? [own] : []);
  return {
    status: 'done',
    key,
    revision: own?.revision ?? main.revision,
    isNew: own?.revision === 1,
    position: own ? [formatPosition([own]), ...own.together].join(',') : formatPosition(commits),
    answer: specification.answer?.(events) ?? {},
  };
};
