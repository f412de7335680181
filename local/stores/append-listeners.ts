import type { Commit, Environment } from '../../runtime/ports.ts';

type Wrote = (commits: readonly Commit[]) => void;

export type AppendListeners = ReturnType<typeof appendListeners>;

/** Tells listeners of every commit, after it was written. */
export const appendListeners = () => {
  const listeners: Wrote[] = [];
  return {
    add: (listener: Wrote) => void listeners.push(listener),
    on: (log: Environment['log']): Environment['log'] => ({
      ...log,
      append: async (append) => {
        const result = await log.append(append);
        if (result.status === 'appended') for (const wrote of listeners) wrote(result.commits);
        return result;
      },
    }),
  };
};
