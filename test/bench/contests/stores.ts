import { type Effort, often } from '../effort.ts';
import type { Measure, Tally } from '../measure.ts';
import { ALLOCATED_CENTS, historyOf, raiseOf } from '../rivals/fund.ts';
import { reasonsFrom } from '../rivals/reasons.ts';
import type { Rival, Store } from '../rivals/store.ts';

/** A store that takes part, with its name. */
export type Opened = { readonly name: string; readonly store: Store };

export const opened = (rivals: readonly Rival[], endpoint: string): Promise<readonly Opened[]> =>
  Promise.all(rivals.map(async ({ name, open }) => ({ name, store: await open(endpoint) })));

export const closed = async (stores: readonly Opened[]): Promise<void> => {
  for (const { store } of stores) await store.close();
};

/** Funds of one length of name, so that units are the same in every round. */
export const fundIds = (): (() => string) => {
  let made = 0;
  return () => `fund-${String(++made).padStart(5, '0')}`;
};

type Doing = {
  readonly effort: Effort;
  /** How often in a round, when it is not brief. */
  readonly count: number;
  readonly atOnce?: number;
  /** Whether the effects are counted after the round. */
  readonly isCounted?: boolean;
};

/** Loads of one fund with so long a history; `seen` that this process has read it before. */
export const loading = (
  { name, store }: Opened,
  { effort, count: whole, atOnce = 1 }: Doing,
  { fundId, length, seen }: { readonly fundId: string; readonly length: number; readonly seen: boolean },
): Measure => {
  let filled: Promise<void> | undefined;
  return {
    ...{ name, floors: [], count: often(effort, whole), atOnce },
    prepare: async () => {
      filled ??= store.fill(fundId, historyOf(fundId, length, reasonsFrom(effort.seed)));
      await filled;
      if (seen) await store.load(fundId);
      return () => store.load(fundId);
    },
  };
};

/** Appends of the first event of a fund, each time of another one. */
export const appending = (
  { name, store }: Opened,
  { effort, count: whole }: Doing,
  nextFund: () => string,
): Measure => ({
  ...{ name, floors: [], count: often(effort, whole) },
  prepare: async () => {
    const histories = Array.from({ length: often(effort, whole) }, () => {
      const fundId = nextFund();
      return { fundId, history: historyOf(fundId, 1, reasonsFrom(effort.seed)) };
    });
    return async (n) => {
      const one = histories[n];
      if (one) await store.fill(one.fundId, one.history);
    };
  },
});

/** Raises a fund until that is done, for a store may give up; answers how often it did. */
export const insisting = async (
  store: Store,
  fundId: string,
  raise: Parameters<Store['raise']>[1],
): Promise<number> => {
  let refusals = 0;
  while (!(await store.raise(fundId, raise))) refusals++;
  return refusals;
};

/** Commands on one fund that was opened just now and is known to this process, each of so many events. */
export const raising = (
  { name, store }: Opened,
  { effort, count: whole, atOnce = 1, isCounted = atOnce > 1 }: Doing,
  eventCount: number,
  nextFund: () => string,
): Measure => {
  const count = often(effort, whole);
  const round: { fundId: string; refusals: number } = { fundId: '', refusals: 0 };
  return {
    ...{ name, floors: [], count, atOnce },
    prepare: async () => {
      const [fundId, reason] = [nextFund(), reasonsFrom(effort.seed)];
      Object.assign(round, { fundId, refusals: 0 });
      await store.fill(fundId, historyOf(fundId, 1, reason));
      await store.load(fundId);
      const raises = Array.from({ length: count }, (_, n) =>
        raiseOf(`${fundId} command ${String(n).padStart(4, '0')}`, eventCount, reason),
      );
      return async (n) => {
        const raise = raises[n];
        if (raise) round.refusals += await insisting(store, fundId, raise);
      };
    },
    ...(isCounted && { tally: () => counted(store, round, count * eventCount) }),
  };
};

/** The fund says how often it was raised: what was asked and is not there was lost, what is there besides happened twice. */
const counted = async (
  store: Store,
  { fundId, refusals }: { readonly fundId: string; readonly refusals: number },
  asked: number,
): Promise<Tally> => {
  const effects = (await store.load(fundId)) - ALLOCATED_CENTS;
  return {
    asked,
    lost: Math.max(0, asked - effects),
    twice: Math.max(0, effects - asked),
    'given up': refusals,
  };
};
