import * as z from 'zod';
import { beginningWith } from '../../domain/ordered-list.ts';
import {
  organisationRow,
  organisationsByName,
  organisationsByWord,
} from '../../domain/organisation/organisation-row.ts';
import type { RowReader } from '../../domain/projection.ts';
import { countIn } from '../../domain/reading/count.ts';
import { type PageWish, pageOf } from '../../domain/reading/page.ts';
import { readsEveryCase } from '../../domain/reading/visibility.ts';
import { searchWords } from '../../domain/search-words.ts';
import { organisationLine } from '../../domain/views/organisation-view.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { firstFirst, wordsOfName } from '../../runtime/http/list-search.ts';

type Asked = { readonly name: readonly string[]; readonly order: 'rising' | 'falling' };

/** Of all organisations, those with a word that begins with the first one asked for, and the other words as well. */
const named = async (rows: RowReader, { name: [first, ...others], order }: Asked, wish: PageWish) => {
  if (first === undefined) return rows.page(organisationRow, organisationsByName, { ...wish, order });
  const between = beginningWith(first);
  const page = await rows.page(organisationRow, organisationsByWord, { ...wish, order, between });
  const fits = ({ row }: (typeof page.rows)[number]) =>
    others.every((word) => searchWords(row.name).some((own) => own.startsWith(word)));
  return { ...page, rows: [...new Set(page.rows)].filter(fits) };
};

/** GET /organisations: mine; for the offices also `?list=all`, by `?name=`, and `?list=account-to-confirm` */
export const handler = httpList({
  name: 'organisations',
  openTo: 'signed-in',
  params: z.strictObject({}),
  choices: {
    list: z.enum(['mine', 'all', 'account-to-confirm']).default('mine'),
    /** Words, each of which a word of the name begins with. */
    name: wordsOfName(),
    order: firstFirst(),
  },
  columns: ['organisationId', 'name', 'legalForm', 'seat', 'isNonProfit'],
  view: async (rows, { search, who, wish }) => {
    const { list, name, order } = search;
    if (list !== 'mine' && !readsEveryCase(who)) return undefined;
    if (list === 'all') {
      const { rows: found, next } = await named(rows, { name, order }, wish);
      return { items: found.map(({ row }) => organisationLine(row)), next };
    }
    // Whoever acts for organisations acts for few, and few accounts wait at a time.
    const found = await rows.list(organisationRow, list === 'mine' ? `member/${who.personId}` : list);
    const wanted = found.filter(({ row }) =>
      name.every((word) => searchWords(row.name).some((own) => own.startsWith(word))),
    );
    const keyOf = ({ row, stream }: (typeof found)[number]) => `${searchWords(row.name).join('-')}#${stream}`;
    const { items, next } = pageOf(wanted, keyOf, wish, order);
    return { items: items.map(({ row }) => organisationLine(row)), next };
  },
  count: async (rows, { search: { list, name } }) =>
    list === 'all' && name.length === 0 ? countIn(rows, organisationRow, organisationsByName) : undefined,
});
