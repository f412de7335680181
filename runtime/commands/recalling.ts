import type { AnyAggregate } from '../../domain/aggregate.ts';
import type { Environment } from '../ports.ts';
import type { Decided } from './decide.ts';

/** An environment that gives streams as this process saw them a moment ago, and what must be proven of them. */
export type Recalling = {
  readonly environment: Environment;
  readonly mayRecall: (tenant: string, stream: string, readFor: AnyAggregate) => boolean;
  /** Whether an append of this decision refuses if one of the streams that were recalled has moved. */
  readonly areAllIn: (decided: Decided) => boolean;
};

/**
 * Recalls streams instead of loading them, where the log remembers any.
 *
 * A decision on them may be written, since an append holds only where no stream that it adds to or guards has moved. It must not be
 * told to anybody otherwise: a refusal, or that nothing is left to do, could be about what was true a moment ago.
 */
export const recallingEnvironment = (environment: Environment): Recalling => {
  const recalled = new Set<string>();
  const load: Environment['log']['load'] = async (tenant, stream, readFor) => {
    const known = environment.log.recall?.(tenant, stream, readFor);
    if (known) recalled.add(stream);
    return known ?? environment.log.load(tenant, stream, readFor);
  };
  return {
    environment: { ...environment, log: { ...environment.log, load } },
    mayRecall: (tenant, stream, readFor) => environment.log.recall?.(tenant, stream, readFor) !== undefined,
    areAllIn: ({ additions, guards }) => {
      const proven = new Set([...additions.map(({ stream }) => stream), ...guards].map(({ name }) => name));
      return recalled.isSubsetOf(proven);
    },
  };
};
