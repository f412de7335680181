import type * as z from 'zod';
import type { RowReader } from '../../domain/projection.ts';
import { type Count, countThrough } from '../../domain/reading/count.ts';
import type { Page, PageWish } from '../../domain/reading/page.ts';
import { wishFor } from './accept.ts';
import { type Columns, csvFile } from './csv.ts';
import { httpQuery, type QueryContext, type QuerySpecification } from './http-query.ts';
import { refuseContradictions } from './list-contradictions.ts';
import { cursorsFor, placeAfter } from './list-cursors.ts';
import { type ListFormat, listSearch, PAGE_SIZE, PAGE_SIZE_MAX } from './list-search.ts';
import { problem } from './problem.ts';
import { Answered, type HttpEvent, languageOfRequest } from './request.ts';

/** Lines of a table that is asked for as a whole. */
const LINES_MAX = 1_000;

type Search<Choices extends z.ZodRawShape> = z.infer<ReturnType<typeof listSearch<Choices>>>;

/** A page as JSON gives it, with what else is told of the list. */
export type ListBody<Item, More> = More & {
  readonly items: readonly Item[];
  readonly next: string | null;
  /** Told where it was asked for. */
  readonly count?: Count;
};

export type ListContext<Params, Choices extends z.ZodRawShape> = QueryContext<Params, Search<Choices>> & {
  /** Of which part is asked. */
  readonly wish: PageWish;
};

/** A page, where it ends, and what else is told of the list; `version` where the list is that of one stream. */
export type ListPage<Item, More> = Page<Item> & { readonly more?: More; readonly version?: number };

export type ListSpecification<Params, Choices extends z.ZodRawShape, Item, More> = Pick<
  QuerySpecification<Params, unknown>,
  'name' | 'openTo' | 'params'
> & {
  /** What may be asked of the list besides a page of it. */
  readonly choices: Choices;
  /** Items of a page at most, where each of them costs much. */
  readonly limitMax?: number;
  /** What a table shows of an item. */
  readonly columns: Columns;
  readonly view: (
    rows: RowReader,
    context: ListContext<Params, Choices>,
  ) => Promise<ListPage<Item, More> | undefined>;
  /** How many there are by an index; undefined where none tells them apart, so that they are looked through. */
  readonly count?: (
    rows: RowReader,
    context: QueryContext<Params, Search<Choices>>,
  ) => Promise<Count | undefined>;
};

/** Turns a list into a Lambda handler: in pages whose cursors fit no other question, or as a table. */
export const httpList = <Params, Choices extends z.ZodRawShape, Item, More = unknown>({
  choices,
  limitMax = PAGE_SIZE_MAX,
  columns,
  view,
  count: countOf,
  ...specification
}: ListSpecification<Params, Choices, Item, More>) => {
  const handler = httpQuery({
    ...specification,
    isList: true,
    refusals: { 'table-too-long': 422 },
    search: listSearch(choices, limitMax).superRefine(refuseContradictions) as unknown as z.ZodType<
      Search<Choices>
    >,
    view: async (rows, context: QueryContext<Params, Search<Choices>>) => {
      const { params, search, who, language, asOf = null } = context;
      const bound = [specification.name, who.personId, params, chosen(search), asOf];
      // Their key is asked for only where a list has more than one page.
      const cursors = () => cursorsFor(context, bound);
      const { limit, cursor, format } = asked(search);
      const after = cursor === undefined ? undefined : placeAfter(await cursors(), cursor, language);
      const read = (wish: PageWish) => view(rows, { ...context, wish });
      const isWhole = format !== 'json' && limit === undefined;
      const page = isWhole
        ? await wholeTable(read, { limit: limitMax, after }, context)
        : await read({ limit: limit ?? Math.min(PAGE_SIZE, limitMax), after });
      if (!page) return undefined;
      const next = page.next === null ? null : (await cursors()).write(page.next);
      const counted = await countedIn(search, () => countOf?.(rows, context), read);
      const body: ListBody<Item, More> = { ...(page.more as More), items: page.items, next, ...counted };
      return { body, ...versionOf(page), ...tableOf(specification.name, columns, search, next) };
    },
  });
  handler.before(({ event }) => preferTables(event));
  return handler;
};

/** Of what the list is, where that is one stream. */
const versionOf = ({ version }: { readonly version?: number }) => (version === undefined ? {} : { version });

/** How the answer is written where a table was asked for. */
const tableOf = (name: string, columns: Columns, search: unknown, next: string | null) => {
  const { format } = asked(search);
  if (format === 'json') return {};
  const more = next === null ? undefined : { ...asked(search), cursor: next };
  return {
    write: ({ items }: { readonly items: readonly unknown[] }) => csvFile(name, format, columns, items, more),
  };
};

type Asked = {
  readonly limit?: number;
  readonly cursor?: string;
  readonly format: ListFormat;
  readonly count?: string;
  readonly countBy?: string;
};

/** What is asked of every list; the compiler does not see it beside choices that it does not know. */
const asked = (search: unknown): Asked => search as Asked;

/** How many there are, where that was asked for: by an index, or looked through. A table has its lines, and nothing beside them. */
const countedIn = async (
  search: unknown,
  byIndex: () => Promise<Count | undefined> | undefined,
  read: Parameters<typeof countThrough>[0],
): Promise<{ readonly count?: Count }> => {
  const { count: wanted, format } = asked(search);
  if (wanted === undefined || format !== 'json') return {};
  const count = (await byIndex()) ?? (await countThrough(read));
  return count ? { count } : {};
};

/** What makes it another list: everything that was asked but for the part of it, its form and its count. */
const chosen = (search: unknown) => {
  const { limit: _1, cursor: _2, format: _3, count: _4, countBy: _5, ...choices } = asked(search);
  return choices;
};

/** Whoever would rather have a table than JSON and does not say which gets one in their language. */
const preferTables = (event: HttpEvent): void => {
  const { accept } = event.headers;
  if (wishFor(accept, 'text/csv') <= wishFor(accept, 'application/json')) return;
  if (event.queryStringParameters?.['format'] !== undefined) return;
  const format = languageOfRequest(event) === 'de' ? 'csv-de' : 'csv';
  event.queryStringParameters = { ...event.queryStringParameters, format };
};

/** All of a list; answers 422 for one that is longer than a table: nobody shall take a part for the whole. */
const wholeTable = async <Item, More>(
  read: (wish: PageWish) => Promise<ListPage<Item, More> | undefined>,
  { limit, after }: PageWish,
  { language }: Pick<QueryContext<unknown, unknown>, 'language'>,
): Promise<ListPage<Item, More> | undefined> => {
  const items: Item[] = [];
  let page = await read({ limit, after });
  while (page) {
    items.push(...page.items);
    if (items.length > LINES_MAX)
      throw new Answered(problem(422, 'table-too-long', language, { facts: { lineCountMax: LINES_MAX } }));
    if (page.next === null) return { ...page, items };
    page = await read({ limit, after: page.next });
  }
  return undefined;
};
