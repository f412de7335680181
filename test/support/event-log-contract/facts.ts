import { createHash, randomUUID } from 'node:crypto';
import type { StoredEvent } from '../../../events/envelope.ts';
import type {
  AppendResult,
  Commit,
  EventLog,
  LoadedStream,
  LogError,
  Provenance,
} from '../../../runtime/ports.ts';

/** A tenant that no other test uses. */
export const newTenant = (): string => `pfd-${randomUUID().slice(0, 8)}`;

/** An event with some data; the log looks at neither. */
export const event = (data: StoredEvent['data'] = {}, type = 'NoteTaken'): StoredEvent => ({
  type,
  version: 1,
  data,
});

const digest = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Who did it, under a command id derived from `command`; `content` tells a repeat from a reuse. */
export const provenance = (
  command: string = randomUUID(),
  { content = command, recordedAt = '2026-03-01T09:00:00.000Z' } = {},
): Provenance => ({
  actor: 'per_0123456789abcdefghjkmnpqrs',
  command: { id: digest(command).slice(0, 22), name: 'take-note', fingerprint: digest(content) },
  correlation: 'request-1',
  causation: null,
  traceparent: null,
  policy: '1',
  recordedAt,
});

/** Appends events to one loaded stream. */
export const appendTo = (
  log: EventLog,
  stream: LoadedStream,
  events: readonly StoredEvent[] = [event()],
  by: Provenance = provenance(),
): Promise<AppendResult> => log.append({ additions: [{ stream, events: [...events] }], provenance: by });

/** The commits of an append that was made; fails the test otherwise. */
export const appended = (result: AppendResult): readonly Commit[] => {
  if (result.status !== 'appended') throw new Error(`not appended: ${JSON.stringify(result)}`);
  return result.commits;
};

/** Fills a stream with so many commits of one event each, recorded a minute apart from 9:01 on; event n has `{ n }`. */
export const fill = async (
  log: EventLog,
  tenant: string,
  name: string,
  count: number,
  data: (n: number) => StoredEvent['data'] = (n) => ({ n }),
): Promise<LoadedStream> => {
  let stream = await log.load(tenant, name);
  for (let n = stream.revision + 1; n <= count; n++) {
    appended(
      await appendTo(
        log,
        stream,
        [event(data(n))],
        provenance(`${tenant} ${name} ${n}`, { recordedAt: minute(n) }),
      ),
    );
    stream = await log.load(tenant, name);
  }
  return stream;
};

/** The instant at which `fill` records a commit. */
export const minute = (n: number): string => new Date(Date.UTC(2026, 2, 1, 9, n)).toISOString();

/** The `code` of the LogError that a promise is rejected with; fails the test on anything else. */
export const codeOf = async (promise: Promise<unknown>): Promise<LogError['code']> => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Error && error.name === 'LogError') return (error as LogError).code;
  throw new Error('no LogError', { cause: error });
};

export const revisionsOf = (commits: readonly Commit[]): number[] => commits.map(({ revision }) => revision);

/** All commits of an iteration, in its order. */
export const collected = async (pages: AsyncIterable<readonly Commit[]>): Promise<Commit[]> => {
  const commits: Commit[] = [];
  for await (const page of pages) commits.push(...page);
  return commits;
};
