/** Lets those who want the same thing in this process have it one after the other. */
export type Turns = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/** Makes a queue for each name; a name that nobody waits for takes no room. */
export const turns = (): Turns => {
  const last = new Map<string, Promise<unknown>>();
  return async (name, work) => {
    const before = last.get(name);
    const own = (async () => {
      await before?.catch(() => undefined);
      return work();
    })();
    last.set(name, own);
    try {
      return await own;
    } finally {
      if (last.get(name) === own) last.delete(name);
    }
  };
};
