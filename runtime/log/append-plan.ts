import { type Append, type Commit, type LoadedStream, LogError } from '../ports.ts';
import { buildCommit } from './commit.ts';
import { formatPosition, type Position, parsePosition } from './position.ts';

/** What one transaction may touch: streams written, streams guarded, vault rows. DynamoDB's limit, kept by every engine. */
export const APPEND_ITEMS_MAX = 100;
/** Bytes of one commit's body or one vault row: well below DynamoDB's 400 KB an item. */
export const COMMIT_BYTES_MAX = 350 * 1024;
/** Bytes of one append together: well below DynamoDB's 4 MB a transaction. */
export const APPEND_BYTES_MAX = 3.5 * 1024 * 1024;

/**
 * Refuses what no engine could write, before any request.
 *
 * @throws LogError `commit-empty`, `too-many-streams`, `stream-twice` or `tenants-mixed`
 */
export const checkAppend = ({ additions, guards = [], vaultRows = [] }: Append): void => {
  if (additions.length === 0 || additions.some(({ events }) => events.length === 0)) {
    throw new LogError('commit-empty', 'an append needs at least one event in each of its streams');
  }
  const items = additions.length + guards.length + vaultRows.length;
  if (items > APPEND_ITEMS_MAX) {
    throw new LogError('too-many-streams', `${items} streams and vault rows, ${APPEND_ITEMS_MAX} at most`);
  }
  const streams = [...additions.map(({ stream }) => stream), ...guards];
  if (new Set(streams.map(({ name }) => name)).size < streams.length) {
    throw new LogError('stream-twice', 'a stream is named twice in one append');
  }
  if (new Set([...streams, ...vaultRows].map(({ tenant }) => tenant)).size > 1) {
    throw new LogError('tenants-mixed', 'one append belongs to one tenant');
  }
};

/**
 * Builds the commits of an append, one for each addition in its order.
 *
 * All of them carry one instant, never earlier than what they follow: a stream at an instant is then a prefix of it,
 * also when a machine's clock went back.
 *
 * @throws LogError `commit-too-large`
 */
export const buildCommits = ({ additions, vaultRows = [], provenance }: Append): readonly Commit[] => {
  const heads = additions.map(({ stream }) => stream.commits.at(-1)?.recordedAt ?? '');
  const recordedAt = heads.reduce((late, head) => (head > late ? head : late), provenance.recordedAt);
  const names = additions.map(({ stream }) => `${stream.name}@${stream.revision + 1}`);
  const commits = additions.map((addition, place) =>
    buildCommit(addition, { ...provenance, recordedAt }, names.toSpliced(place, 1)),
  );
  const sizes = [...commits.map(({ bytes }) => bytes), ...vaultRows.map(({ ciphertext }) => ciphertext)].map(
    (text) => Buffer.byteLength(text),
  );
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  if (Math.max(...sizes) > COMMIT_BYTES_MAX || whole > APPEND_BYTES_MAX) {
    throw new LogError('commit-too-large', `${whole} bytes in ${sizes.length} items are too many`);
  }
  return commits;
};

/**
 * Tells whether a stored commit is this command's own.
 *
 * @throws LogError `command-id-reused` when the id is the same and the content is not
 */
export const isOwn = (stored: Commit, command: Commit['command']): boolean => {
  if (stored.command.id !== command.id) return false;
  if (stored.command.fingerprint !== command.fingerprint) {
    throw new LogError('command-id-reused', `command ${command.id} is recorded with other content`);
  }
  return true;
};

/**
 * The commit that a command left in a loaded stream; undefined when it never came that far.
 *
 * @throws LogError `command-id-reused`
 */
export const ownCommit = (stream: LoadedStream, command: Commit['command']): Commit | undefined =>
  stream.commits.find((commit) => isOwn(commit, command));

/** Where a repeated command wrote, from any one of its commits: the streams that it names again first, in their order. */
export const placesOf = (own: Commit, { additions }: Append): Position => {
  const order = new Map(additions.map(({ stream }, place) => [stream.name, place]));
  const rank = (stream: string) => order.get(stream) ?? order.size;
  const places = parsePosition([formatPosition([own]), ...own.together].join(',')) ?? [];
  return places.toSorted((one, other) => rank(one.stream) - rank(other.stream));
};
