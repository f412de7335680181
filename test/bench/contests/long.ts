import type { Contest } from '../contest.ts';
import type { Effort } from '../effort.ts';
import { bareDynamodb } from '../rivals/bare-dynamodb.ts';
import { equinox } from '../rivals/equinox.ts';
import { productOnDynamodb } from '../rivals/product.ts';
import { loading, type Opened } from './stores.ts';

/** We and equinox keep a state, equinox beside the newest events; the bare requests show what reading all of it takes. */
export const readers = [
  productOnDynamodb({ remembers: false }),
  equinox({ bodies: 'brotli', snapshots: true }),
  bareDynamodb,
];

const LENGTHS = [1_000, 10_000];
const SHORT = 20;

/** Streams that went on for years; in the second line a short one of our own. */
export const longLoads = ([ours, ...others]: readonly Opened[], effort: Effort): readonly Contest[] =>
  LENGTHS.filter((length) => !effort.isBrief || length === LENGTHS[0]).map((length) => {
    if (!ours) throw new Error('nobody reads');
    const doing = { effort, count: 1 };
    const long = { fundId: `long-${length}`, length, seen: false };
    const short = { fundId: `short-${length}`, length: SHORT, seen: false };
    return {
      name: `load of ${length.toLocaleString('en')} commits`,
      aim: `aim: ≤ 5 × our load of ${SHORT}`,
      measures: [
        loading(ours, doing, long),
        loading({ ...ours, name: `ours, ${SHORT} commits` }, { effort, count: 5 }, short),
        ...others.map((one) => loading(one, doing, long)),
      ],
    };
  });
