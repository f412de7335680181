import { applicationRow } from '../../../domain/agenda/application-rows.ts';
import { payoutRow } from '../../../domain/agenda/payout-rows.ts';
import type { RowReader } from '../../../domain/projection.ts';
import { handler as applications } from '../../../functions/application/programme-applications.ts';
import { provideEnvironment } from '../../../runtime/environment.ts';
import { cutAtInstant } from '../../../runtime/views/cut.ts';
import { liveRows } from '../../../runtime/views/live-rows.ts';
import { rowsAsOf } from '../../../runtime/views/rows-as-of.ts';
import { type EngineUnderTest, sqliteInFile } from '../../support/engines.ts';
import { call } from '../../support/http.ts';
import { type Book, CASES, HALFWAY, openBook, READER, TENANT } from '../as-of/book.ts';
import { FUND_OF_SMALL, PAYOUT_OF_FIRST, SMALL } from '../as-of/cases.ts';
import type { Contest } from '../contest.ts';
import { type Effort, often } from '../effort.ts';
import type { EngineInChild } from '../engine-in-child.ts';
import { longestBlockMs } from '../longest-block.ts';
import type { Measure, TakeRequests } from '../measure.ts';

const COUNT = 10;
const AIM = 'aim: ≤ 10 × the live view, however long the log; never more than 20 ms at a time';

type Asked = {
  readonly engine: string;
  readonly under: EngineUnderTest;
  readonly commitCount: number;
  /** Whether what is asked of the engine is counted. */
  readonly isCounted: boolean;
};

/** A million takes some minutes to prepare: `AS_OF_COMMITS=1000000 npm run bench -- --only as-of`. */
const MANY = Number(process.env['AS_OF_COMMITS'] ?? 100_000);

/** Books whose size differs, and nothing else. */
const booksOf = (child: EngineInChild, { isBrief }: Effort): readonly Asked[] => [
  ...[1_000, ...(isBrief ? [] : [MANY])].map((commitCount) => ({
    ...{ engine: 'SQLite', under: sqliteInFile, commitCount, isCounted: false },
  })),
  ...[1_000, ...(isBrief ? [] : [10_000])].map((commitCount) => ({
    ...{ engine: 'DynamoDB', under: child.engine, commitCount, isCounted: true },
  })),
];

export const sides = [
  {
    name: 'as of an instant',
    includes: `${CASES} cases halfway through, found in what lists remember; what has changed since is read from the log, verified and folded`,
  },
  { name: 'live', includes: 'the rows as they are now, read from the views' },
];

type Work = (asOf: string | undefined) => unknown;

const measured = (effort: Effort, work: Work): readonly Measure[] =>
  [HALFWAY, undefined].map((asOf, side) => ({
    ...{ name: sides[side]?.name ?? '', floors: [], count: often(effort, COUNT) },
    prepare: async () => () => work(asOf),
    blocks: () => longestBlockMs(() => work(asOf)),
  }));

/** What is asked of a book: a page over HTTP, a list and a row. */
const questions = ({ environment }: Book): Readonly<Record<string, Work>> => {
  const reading = (read: (rows: RowReader) => unknown) => async (asOf: string | undefined) =>
    read(
      asOf === undefined
        ? await liveRows(environment, TENANT)
        : rowsAsOf(environment, TENANT, cutAtInstant(asOf)),
    );
  return {
    [`page of ${CASES} cases with their grants`]: async (asOf) => {
      provideEnvironment(environment);
      const asked = {
        params: { programmeId: SMALL },
        query: { limit: String(CASES), ...(asOf && { asOf }) },
      };
      const { status } = await call(applications, { method: 'GET', person: READER, ...asked });
      if (status !== 200) throw new Error(`the page was answered with ${status}`);
    },
    [`list of ${CASES} applications, which have come to nothing new since`]: reading((rows) =>
      rows.list(applicationRow, `programme/${SMALL}`),
    ),
    [`list of ${CASES} grants, all of which have gone on since`]: reading((rows) =>
      rows.list(payoutRow, FUND_OF_SMALL),
    ),
    'row of a grant': reading((rows) => rows.get(payoutRow, PAYOUT_OF_FIRST)),
  };
};

/** Views of books as of an instant, beside the same views live; one book after the other is opened. */
export const asOf = async function* (
  child: EngineInChild,
  effort: Effort,
): AsyncGenerator<{ readonly contests: readonly Contest[]; readonly take: TakeRequests | undefined }> {
  for (const { engine, under, commitCount, isCounted } of booksOf(child, effort)) {
    const book = await openBook(under, commitCount);
    const contests = Object.entries(questions(book)).map(([question, work]) => ({
      name: `${engine}, ${commitCount.toLocaleString('en')} commits: ${question}`,
      aim: AIM,
      measures: measured(effort, work),
    }));
    yield { contests, take: isCounted ? child.take : undefined };
    await book.close();
  }
};
