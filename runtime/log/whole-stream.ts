import type { EventLog, LoadedStream } from '../ports.ts';
import { loadedStream } from './commit.ts';
import { mayHold } from './snapshot-body.ts';

/** A loaded stream with all its commits. */
export const wholeStream = async (
  log: Pick<EventLog, 'read'>,
  stream: LoadedStream,
): Promise<LoadedStream> => {
  if (!stream.base) return stream;
  const { tenant, name, revision } = stream;
  return loadedStream(tenant, name, await log.read(tenant, name, { until: { revision } }));
};

/** A loaded stream with every commit in it that a command may have left there. */
export const streamToSearch = async (
  log: Pick<EventLog, 'read'>,
  stream: LoadedStream,
  commandId: string,
): Promise<LoadedStream> =>
  stream.base && mayHold(stream.base.commands, commandId) ? wholeStream(log, stream) : stream;
