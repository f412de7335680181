import type { Contest } from '../contest.ts';
import type { Effort } from '../effort.ts';
import { bareSqlite } from '../rivals/bare-sqlite.ts';
import { emmett } from '../rivals/emmett.ts';
import { productOnSqlite } from '../rivals/product.ts';
import { appending, fundIds, loading, type Opened, raising } from './stores.ts';

/** Everything is read again each time. */
export const forgetfulInFile = [productOnSqlite({ remembers: false }), emmett, bareSqlite];
export const inFile = [productOnSqlite({ remembers: true }), emmett, bareSqlite];

const COUNT = 20;
const HISTORY = 20;
const AIM = 'aim: ≤ 0.5 × emmett, ≤ 1.3 × the statements';

export const firstLoadsInFile = (stores: readonly Opened[], effort: Effort): readonly Contest[] => [
  {
    name: `SQLite: load of ${HISTORY} commits, first time`,
    aim: AIM,
    measures: stores.map((one) =>
      loading(one, { effort, count: COUNT }, { fundId: 'read-first', length: HISTORY, seen: false }),
    ),
  },
];

export const workInFile = (stores: readonly Opened[], effort: Effort): readonly Contest[] => {
  const nextFund = fundIds();
  return [
    {
      name: 'SQLite: append of 1 event, a new stream each time',
      aim: AIM,
      measures: stores.map((one) => appending(one, { effort, count: COUNT }, nextFund)),
    },
    {
      name: `SQLite: command of 1 event, warm, after 1 to ${COUNT} commits`,
      aim: AIM,
      measures: stores.map((one) => raising(one, { effort, count: COUNT }, 1, nextFund)),
    },
  ];
};
