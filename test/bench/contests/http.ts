import type { Contest } from '../contest.ts';
import { type Effort, often } from '../effort.ts';
import { bareHandler, type Installation, installation, type Served } from '../http/installations.ts';
import type { Measure } from '../measure.ts';

export const served: readonly Served[] = [installation, bareHandler];

const COUNT = 24;

/** Organisations are registered, each time another one; what follows from it is waited for, and not timed. */
const registering = (
  { name, register, idle }: Installation,
  effort: Effort,
  { atOnce, next }: { readonly atOnce: number; readonly next: () => string },
): Measure => ({
  ...{ name, floors: [], count: Math.max(often(effort, COUNT), 2 * atOnce), atOnce },
  prepare: async () => () => register(next()),
  tally: async () => {
    await idle();
    return {};
  },
});

export const overHttp = (installations: readonly Installation[], effort: Effort): readonly Contest[] => {
  let made = 0;
  const next = () => `Verein ${++made}`;
  return [1, 8, 64].map((atOnce) => ({
    name: `command over HTTP on this machine, ${atOnce === 1 ? '1 client' : `${atOnce} clients`}`,
    aim: 'aim: ≤ 2 × the handler at the median; CPU is that of the clients alone',
    measures: installations.map((one) => registering(one, effort, { atOnce, next })),
  }));
};
