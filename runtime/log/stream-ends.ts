import type { EventLog } from '../ports.ts';
import type { StreamPosition } from './position.ts';

/** How far each stream of a tenant has come, from one scan of the whole log. */
export const streamEnds = async (
  log: Pick<EventLog, 'scan'>,
  tenant: string,
): Promise<readonly StreamPosition[]> => {
  const ends = new Map<string, number>();
  for await (const page of log.scan(tenant))
    for (const { stream, revision } of page) ends.set(stream, revision);
  return [...ends].map(([stream, revision]) => ({ stream, revision }));
};
