import type { Contest } from '../contest.ts';
import type { Effort } from '../effort.ts';
import type { EngineInChild } from '../engine-in-child.ts';
import type { Measure } from '../measure.ts';
import { bareDynamodb } from '../rivals/bare-dynamodb.ts';
import { castore } from '../rivals/castore.ts';
import { equinox } from '../rivals/equinox.ts';
import { productOnDynamodb } from '../rivals/product.ts';
import { fundIds, type Opened, raising } from './stores.ts';

/** Who takes commands; the bare requests are asked again by whoever asked. */
export const commanded = [
  productOnDynamodb({ remembers: true }),
  castore,
  equinox({ bodies: 'raw', cached: true }),
  bareDynamodb,
];

const COMMANDS_PER_WRITER = 2;
const COMMANDS_MIN = 20;

/** All want to change the same fund at the same time; each command is asked again until it is done. */
export const hotStream = (stores: readonly Opened[], effort: Effort): readonly Contest[] => {
  const nextFund = fundIds();
  return [2, 8, 32].map((atOnce) => ({
    name: `one fund, ${atOnce} writers`,
    aim: 'aim: half of castore’s time or less, nothing lost',
    measures: stores.map((one) =>
      raising(
        one,
        { effort, count: Math.max(COMMANDS_MIN, COMMANDS_PER_WRITER * atOnce), atOnce },
        1,
        nextFund,
      ),
    ),
  }));
};

const COMMANDS = 100;
/** Of so many writes one answer is lost: 5 %. */
const LOST_EVERY = 20;

/** The write was carried out, and nobody hears of it. */
const withLostAnswers = (measure: Measure, { loseAnAnswer, loseNothing }: EngineInChild): Measure => ({
  ...measure,
  prepare: async () => {
    const perform = await measure.prepare();
    return async (n) => {
      const isLost = n % LOST_EVERY === LOST_EVERY - 1;
      if (isLost) await loseAnAnswer();
      await perform(n);
      if (isLost) await loseNothing();
    };
  },
});

export const lostAnswers = (
  stores: readonly Opened[],
  effort: Effort,
  child: EngineInChild,
): readonly Contest[] => {
  const nextFund = fundIds();
  return [
    {
      name: `${COMMANDS} commands, the answer to every ${LOST_EVERY}th write is lost`,
      aim: 'aim: no effect happens twice',
      measures: stores.map((one) =>
        withLostAnswers(raising(one, { effort, count: COMMANDS, isCounted: true }, 1, nextFund), child),
      ),
    },
  ];
};
