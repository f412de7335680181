import type { Environment } from '../ports.ts';
import type { SealedPlace } from './sealed-order.ts';

/** The first commits of the order of a log, by their hashes and names. */
export const sealedPlaces = async (
  { log }: Pick<Environment, 'log'>,
  tenant: string,
  size: number,
): Promise<readonly SealedPlace[]> => {
  const places: SealedPlace[] = [];
  for await (const page of log.order(tenant))
    for (const { stream, revision, hash } of page) places.push({ hash, name: `${stream}@${revision}` });
  return places.slice(0, size);
};
