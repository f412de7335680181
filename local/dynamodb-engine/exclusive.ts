/** Runs one piece of work at a time, in order of arrival; a failure does not stop the ones behind it. */
export type Exclusive = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Creates a lock that everyone who shares it queues at. */
export function createExclusive(): Exclusive {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}
