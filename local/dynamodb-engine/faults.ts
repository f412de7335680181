/** A reply that gets lost: the connection breaks before or after the engine carried out the request. */
type LostReply = { operation: string; when: 'before' | 'after'; times: number };

/** Orders the engine to misbehave on the next requests of an operation. */
export type Faults = {
  loseReply(match: LostReply): void;
  /** Answers ProvisionedThroughputExceededException without carrying out the request. */
  throttle(match: { operation: string; times: number }): void;
  /** Forgets all faults that were ordered and have not happened yet. */
  clear(): void;
};

/** What happens to one request. */
export type Fault = 'lost before' | 'lost after' | 'throttled';

/** Creates the list of ordered faults; `takeFault` uses up the one that is due for a request, if any. */
export function createFaults() {
  let ordered: { operation: string; fault: Fault; times: number }[] = [];
  const faults: Faults = {
    loseReply: ({ operation, when, times }) => {
      ordered.push({ operation, fault: `lost ${when}`, times });
    },
    throttle: ({ operation, times }) => {
      ordered.push({ operation, fault: 'throttled', times });
    },
    clear: () => {
      ordered = [];
    },
  };
  const takeFault = (operation: string): Fault | undefined => {
    const due = ordered.find((order) => order.operation === operation && order.times > 0);
    if (!due) return undefined;
    due.times -= 1;
    return due.fault;
  };
  return { faults, takeFault };
}
