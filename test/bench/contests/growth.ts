import type { Contest } from '../contest.ts';
import { type Effort, often } from '../effort.ts';
import type { Measure } from '../measure.ts';
import { productOnDynamodb, type Reserving } from '../rivals/product.ts';
import { reservationsOf } from '../rivals/product-reservation.ts';

/** How many reservations a fund has; what is done with the largest is divided by what is done with the others. */
const SIZES = [10_000, 1_000, 100];
const COMMANDS = 20;
/** Beyond the numbers of those that a fund is filled with. */
const FIRST_NEW = 1_000_000;
const LOADS = 5;

const [warm, cold] = [productOnDynamodb({ remembers: true }), productOnDynamodb({ remembers: false })];

const nameOf = (size: number): string => `${size.toLocaleString('en')} reservations`;

/** Nobody but ourselves: what is compared is a large fund with a small one. In brief there is no large one. */
export const grown = SIZES.slice(1).map((size) => ({
  name: nameOf(size),
  includes: size === SIZES[1] ? `${warm.includes}; the rules of the money` : 'the same',
}));

type Doing = { readonly store: Reserving; readonly effort: Effort; readonly size: number };

/** A fund of so many reservations, filled once. */
const fundOf = ({ store, size }: Doing) => {
  const fundId = `grown-${size}`;
  let filled: Promise<void> | undefined;
  return {
    fundId,
    ready: async () => {
      filled ??= store.fill(fundId, reservationsOf(fundId, size));
      await filled;
    },
  };
};

const named = (size: number) => ({ name: nameOf(size), floors: [] });

const reserving = (doing: Doing): Measure => {
  const { fundId, ready } = fundOf(doing);
  let made = 0;
  return {
    ...named(doing.size),
    count: often(doing.effort, COMMANDS),
    prepare: async () => {
      await ready();
      await doing.store.load(fundId);
      return () => doing.store.reserve(fundId, String(FIRST_NEW + made++));
    },
  };
};

const loading = (doing: Doing): Measure => {
  const { fundId, ready } = fundOf(doing);
  return {
    ...named(doing.size),
    count: often(doing.effort, LOADS),
    prepare: async () => {
      await ready();
      return () => doing.store.load(fundId);
    },
  };
};

/** One fund that grows with the year: one more reservation, and the first look of a process that never saw it. */
export const growthOf = async (endpoint: string, effort: Effort) => {
  const [warmStore, coldStore] = [await warm.open(endpoint), await cold.open(endpoint)];
  const sizes = effort.isBrief ? SIZES.slice(1) : SIZES;
  const contests: readonly Contest[] = [
    {
      name: 'one more reservation in a fund that this process knows',
      aim: 'aim: flat',
      measures: sizes.map((size) => reserving({ store: warmStore, effort, size })),
    },
    {
      name: 'load of a fund that this process never saw',
      aim: 'aim: flat',
      measures: sizes.map((size) => loading({ store: coldStore, effort, size })),
    },
  ];
  const close = async () => {
    await warmStore.close();
    await coldStore.close();
  };
  return { contests, close };
};
