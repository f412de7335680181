import * as z from 'zod';
import { sumCents } from '../../../domain/money.ts';
import { type Board, offices } from '../board.ts';
import type { Actor } from '../client.ts';
import { allPages } from '../pages.ts';
import { type Comparison, euros, sameCents, sameCount } from '../table.ts';
import { published } from './published.ts';

const PROGRAMME = 'demokratie-leben-leutkirch';
const FUND = 'aktions-und-initiativfonds-2019';
const YOUTH_FUND = 'jugendfonds-2019';
const FIRST_MEETING = 'february';

const Ledger = z.looseObject({
  allocatedCents: z.int(),
  grantedCents: z.int(),
  paidCents: z.int(),
  refundedCents: z.int(),
  bookings: z.array(
    z.looseObject({
      kind: z.string(),
      applicationId: z.string().nullable(),
      amountCents: z.int(),
      reference: z.string().nullable(),
    }),
  ),
});
type Ledger = z.infer<typeof Ledger>;

const Grants = z.looseObject({
  items: z.array(z.looseObject({ fundId: z.string(), amountCents: z.int(), finalCents: z.int().nullable() })),
});
const Cases = z.looseObject({
  items: z.array(
    z.looseObject({
      applicationId: z.string(),
      roundId: z.string(),
      status: z.string(),
      requestedCents: z.int(),
    }),
  ),
});

type Grant = z.infer<typeof Grants>['items'][number];

/** The book of a fund, once everything that follows from the grants is entered in it. */
const ledgerOf = async (auditor: Actor, fundId: string, grants: readonly Grant[]): Promise<Ledger> => {
  const own = grants.filter((grant) => grant.fundId === fundId);
  const grantedCents = sumCents(own.map(({ amountCents }) => amountCents));
  const keptCents = sumCents(own.map(({ finalCents }) => finalCents ?? 0));
  const path = `/funds/${fundId}/ledger`;
  await auditor.waits(
    `the ledger of ${fundId}`,
    path,
    Ledger,
    (ledger) => ledger.grantedCents === grantedCents && ledger.paidCents - ledger.refundedCents === keptCents,
  );
  return auditor.reads(path, Ledger);
};

const read = async ({ client, meetingIds }: Board) => {
  const auditor = client.as(offices.auditor);
  const cases = await allPages(auditor, `/programmes/${PROGRAMME}/applications?limit=50`, Cases);
  const pages = await allPages(client.public, `/grants/public?programmeId=${PROGRAMME}`, Grants);
  const grants = pages.flatMap((page) => page.items);
  return {
    fund: await ledgerOf(auditor, FUND, grants),
    youthFund: await ledgerOf(auditor, YOUTH_FUND, grants),
    grants,
    cases: cases.flatMap((page) => page.items),
    firstMeetingId: meetingIds.get(FIRST_MEETING) ?? '',
  };
};
type Book = Awaited<ReturnType<typeof read>>;

const reservedAt = ({ bookings }: Ledger, meetingId: string): readonly number[] =>
  bookings
    .filter(({ kind, reference }) => kind === 'reserved' && reference?.startsWith(`${meetingId}/`))
    .map(({ amountCents }) => amountCents);

const ofFirstRound = ({ fund, cases, firstMeetingId }: Book): readonly Comparison[] => {
  const { applicationCount, grantedCount, grantedCents, toleranceCents, largestCents } = published.firstRound;
  const applications = cases.filter(({ roundId }) => roundId === `${FUND}-1`);
  const requestedCents = sumCents(applications.map((one) => one.requestedCents));
  const reserved = reservedAt(fund, firstMeetingId);
  const reservedCents = sumCents(reserved);
  return [
    sameCents('fund', published.allocatedCents, fund.allocatedCents),
    sameCount('first round: applications', applicationCount, applications.length),
    {
      what: 'first round: asked for more than there is',
      published: `> ${euros(published.allocatedCents)}`,
      found: euros(requestedCents),
      isSame: requestedCents > published.allocatedCents,
    },
    sameCount('first round: projects with a sum', grantedCount, reserved.length),
    {
      what: 'first round: granted, about',
      published: euros(grantedCents),
      found: euros(reservedCents),
      isSame: Math.abs(reservedCents - grantedCents) <= toleranceCents,
    },
    sameCents('first round: largest sum', largestCents, Math.max(...reserved)),
  ];
};

const ofWholeYear = ({ fund, youthFund, grants, cases }: Book): readonly Comparison[] => {
  const { projectCount, youthProjectCount, grantedCents, youthGrantedCents } = published.year;
  const youth = grants.filter(({ fundId }) => fundId === YOUTH_FUND);
  const others = grants.filter(({ fundId }) => fundId === FUND);
  const smallestCents = Math.min(...grants.map(({ amountCents }) => amountCents));
  const sum = (list: Book['grants']) => sumCents(list.map(({ amountCents }) => amountCents));
  return [
    sameCount('year: projects on the public list', projectCount, grants.length),
    sameCount('year: of these in the Jugendfonds', youthProjectCount, youth.length),
    sameCents('year: Aktions- und Initiativfonds, ledger', grantedCents, fund.grantedCents),
    sameCents('year: Aktions- und Initiativfonds, public list', grantedCents, sum(others)),
    sameCents('year: Jugendfonds, ledger', youthGrantedCents, youthFund.grantedCents),
    sameCents('year: Jugendfonds, public list', youthGrantedCents, sum(youth)),
    {
      what: 'year: smallest sum',
      published: `< ${euros(published.year.smallestBelowCents)}`,
      found: euros(smallestCents),
      isSame: smallestCents < published.year.smallestBelowCents,
    },
    sameCount('year: cases brought to their end', projectCount, closedCount(cases)),
  ];
};

const closedCount = (cases: Book['cases']): number =>
  cases.filter(({ status }) => status === 'closed').length;

/** The published figures of the year beside what the API says. */
export const leutkirchFigures = async (board: Board): Promise<readonly Comparison[]> => {
  const book = await read(board);
  return [...ofFirstRound(book), ...ofWholeYear(book)];
};
