import type { Contest } from '../contest.ts';
import type { Effort } from '../effort.ts';
import { bareDynamodb } from '../rivals/bare-dynamodb.ts';
import { castore } from '../rivals/castore.ts';
import { equinox } from '../rivals/equinox.ts';
import { productOnDynamodb } from '../rivals/product.ts';
import { fundIds, loading, type Opened, raising } from './stores.ts';

/** Who reads everything each time. */
export const forgetful = [
  productOnDynamodb({ remembers: false }),
  castore,
  equinox({ bodies: 'brotli' }),
  equinox({ bodies: 'raw' }),
  bareDynamodb,
];

/** Who keeps what was read, where that can be had; castore and the bare requests read everything again. */
export const remembering = [
  productOnDynamodb({ remembers: true }),
  castore,
  equinox({ bodies: 'brotli', cached: true }),
  equinox({ bodies: 'raw', cached: true }),
  bareDynamodb,
];

const LOADS = 20;
const COMMANDS = 20;
const HISTORY = 20;
const LOAD_AIM = 'aim: ≤ 0.95 × castore, ≤ 1.15 × bare SDK; CPU ≤ 1.2 × castore; ≤ 3 units';

/** A history of 20 events of 400 bytes, read as if for the first time. */
export const firstLoads = (stores: readonly Opened[], effort: Effort): readonly Contest[] =>
  [1, 16].map((atOnce) => {
    const doing = { effort, count: Math.max(LOADS, 2 * atOnce), atOnce };
    const what = { fundId: `read-by-${atOnce}`, length: HISTORY, seen: false };
    return {
      name: `load of ${HISTORY} commits, first time, ${atOnce === 1 ? '1 reader' : `${atOnce} readers`}`,
      aim: LOAD_AIM,
      measures: stores.map((one) => loading(one, doing, what)),
    };
  });

/** What a process does that has the stream at hand: read it again, and change it. */
export const warmWork = (stores: readonly Opened[], effort: Effort): readonly Contest[] => {
  const nextFund = fundIds();
  const commands = ([1, 3] as const).map((eventCount) => ({
    name: `command of ${eventCount} event${eventCount === 1 ? '' : 's'}, warm, after 1 to ${COMMANDS} commits`,
    aim: 'aim: ≤ 0.8 × castore, ≤ 1.15 × bare SDK',
    measures: stores.map((one) => raising(one, { effort, count: COMMANDS }, eventCount, nextFund)),
  }));
  const what = { fundId: 'read-again', length: HISTORY, seen: true };
  const again = {
    name: `load of ${HISTORY} commits that this process saw before`,
    aim: 'aim: ≤ 0.5 × castore, ≤ 1 unit',
    measures: stores.map((one) => loading(one, { effort, count: LOADS }, what)),
  };
  return [again, ...commands];
};
