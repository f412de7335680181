import type { LumpSumBasis } from '../../events/application-content.ts';
import { Anything, type Board, type Moment, offices, variation } from './board.ts';
import { addDays, atMinute, later } from './dates.ts';
import { cutDown, type Granted, spentLines } from './figures.ts';
import { noticeSteps } from './notice-steps.ts';
import { post, recipient, rulesFor } from './on-application.ts';
import { DAYS_BETWEEN_DRAWDOWNS, drawdownMoments } from './payment-moments.ts';
import { reaches, type Stage, type Story } from './story.ts';

/** The resolution that set the sum, and the day it was passed. */
export const resolutionFor = ({ plot }: Pick<Board, 'plot'>, { key }: Pick<Story, 'key'>) =>
  plot.meetings
    .flatMap(({ on, items }) => items.map((item) => ({ on, ...item })))
    .find(({ story, outcome }) => story === key && outcome === 'grant');

const issue = (board: Board, story: Story, granted: Granted) => {
  const { amountCents, lines, otherFundsCents } = granted;
  const isWhole = amountCents === story.content.financePlan.requestedCents;
  const body = { amountCents, plan: isWhole ? null : { lines, otherFundsCents } };
  return post(board, story, offices.coordination, 'grant', 'grant', body, Anything);
};

const receiptsOf = (story: Story, granted: Granted) => {
  const { startsOn, endsOn, financePlan } = story.content;
  return spentLines(granted, story.savedCents ?? 0).map(({ lineId, amountCents }, place) => ({
    number: place + 1,
    paidOn: place % 2 === 0 ? startsOn : endsOn,
    payee: `Beispielfirma ${place + 1} (fiktiv)`,
    purpose: financePlan.expenditure.find((line) => line.lineId === lineId)?.label ?? '',
    lineId,
    amountCents,
  }));
};

const report = ({ content, savedCents = 0 }: Story): string =>
  [
    `Das Projekt «${content.title}» fand wie geplant statt. Gekommen sind etwa ${content.participantCount} Menschen.`,
    'Die Rückmeldungen waren gut, und einige haben sich danach dem Verein angeschlossen.',
    savedCents > 0 ? 'Ein Teil der Kosten fiel niedriger aus als geplant.' : 'Die Kosten blieben im Plan.',
  ].join(' ');

/** One signed list of the first day and a contract for each fee day, as the counts say. */
const listsOf = ({ content: { startsOn } }: Story, { participantCount, feeDays }: LumpSumBasis) => ({
  participantLists:
    participantCount === 0
      ? []
      : [
          {
            number: 1,
            event: 'Veranstaltung',
            heldOn: startsOn,
            kind: 'signed',
            participantCount,
            witnessCount: 0,
          },
        ],
  feeContracts: feeDays.map(({ quarterHours, contractFeeCents }, place) => ({
    ...{ number: place + 1, servedOn: startsOn, quarterHours, contractFeeCents },
    invoicedCents: contractFeeCents,
  })),
});

const handIn = (board: Board, story: Story, granted: Granted) => {
  const lumpSumBasis = story.heldBasis ?? story.content.financePlan.lumpSumBasis;
  const receipts = lumpSumBasis ? [] : receiptsOf(story, granted);
  const lists = lumpSumBasis ? listsOf(story, lumpSumBasis) : {};
  const { otherFundsCents } = granted;
  const body = { report: report(story), receipts, otherFundsCents, lumpSumBasis, ...lists };
  return post(board, story, recipient(board, story), 'proof', 'proof', body, Anything);
};

const check = (board: Board, story: Story, granted: Granted) => {
  const verifiedBasis = story.heldBasis ?? story.content.financePlan.lumpSumBasis;
  const receipts = verifiedBasis ? [] : receiptsOf(story, granted);
  const findings = receipts.map(({ number, amountCents }) => {
    const { cut } = story;
    return number === 1 && cut
      ? { number, finding: 'cut', recognisedCents: amountCents - cut.amountCents, reason: cut.reason }
      : { number, finding: 'recognised', recognisedCents: amountCents, reason: null };
  });
  const body = { findings, verifiedBasis };
  return post(board, story, offices.checker, 'proof-check', 'proof/check', body, Anything);
};

/** What has to come back: a deficit takes every saving, a fixed amount only what falls below the grant itself. */
const refundCents = (board: Board, story: Story, granted: Granted): number => {
  const unspentCents = (story.savedCents ?? 0) + (story.cut?.amountCents ?? 0);
  if (rulesFor(board, story)?.financing.value === 'deficit') return unspentCents;
  return Math.max(0, unspentCents - granted.otherFundsCents);
};

const bookRefund = (board: Board, story: Story, granted: Granted, receivedOn: string) => {
  const body = { amountCents: refundCents(board, story, granted), receivedOn };
  return post(board, story, offices.refunds, 'refund', 'refunds', body, Anything);
};

/** The grant of a story as the play carries it out: what was granted, and when the settlement begins. */
type Case = { readonly story: Story; readonly granted: Granted; readonly resolvedOn: string };

const proofDay = ({ story, resolvedOn }: Case): string => {
  const paidOn = addDays(resolvedOn, 15 + DAYS_BETWEEN_DRAWDOWNS * (story.drawdowns?.length ?? 1));
  return later(addDays(story.content.endsOn, 18), paidOn);
};

export type Staged = { readonly stage: Stage; readonly on: string; readonly run: () => Promise<unknown> };

const grantSteps = (board: Board, { story, granted, resolvedOn }: Case): readonly Staged[] => [
  { stage: 'granted', on: addDays(resolvedOn, 5), run: () => issue(board, story, granted) },
  ...noticeSteps(board, story, addDays(resolvedOn, 6)),
  {
    stage: 'accepted',
    on: addDays(resolvedOn, 9),
    run: () => post(board, story, recipient(board, story), 'accept', 'grant/acceptance', {}, Anything),
  },
];

const settlementSteps = (board: Board, played: Case): readonly Staged[] => {
  const { story, granted } = played;
  const proofOn = proofDay(played);
  const on = (days: number) => addDays(proofOn, days);
  const refund: readonly Staged[] = [
    { stage: 'closed', on: on(30), run: () => bookRefund(board, story, granted, on(29)) },
  ];
  return [
    { stage: 'proof-in', on: proofOn, run: () => handIn(board, story, granted) },
    { stage: 'proof-checked', on: on(10), run: () => check(board, story, granted) },
    {
      stage: 'settled',
      on: on(14),
      run: () => post(board, story, offices.checker, 'settle', 'settlement', {}, Anything),
    },
    ...(refundCents(board, story, granted) > 0 ? refund : []),
    {
      stage: 'closed',
      on: on(34),
      run: () => post(board, story, offices.coordination, 'close', 'closure', {}, Anything),
    },
  ];
};

/** What was granted in a story, and by which resolution; undefined where nothing was. */
export const grantedIn = (board: Pick<Board, 'plot'>, story: Story) => {
  const resolution = resolutionFor(board, story);
  return (
    resolution && { resolution, granted: cutDown(story.content.financePlan, resolution.amountCents ?? 0) }
  );
};

/** From the grant to the closed case, as far as the story goes. */
export const payoutMoments = (board: Board, story: Story): readonly Moment[] => {
  const found = grantedIn(board, story);
  if (!found) return [];
  const { resolution, granted } = found;
  const played = { story, granted, resolvedOn: resolution.on };
  const minute = 10 * 60 + variation(story.key, 240);
  const steps = [...grantSteps(board, played), ...settlementSteps(board, played)]
    .filter(({ stage }) => reaches(story, stage))
    .map(({ on, run }) => ({ at: atMinute(on, minute), run }));
  const asks = reaches(story, 'requested');
  return [...steps, ...(asks ? drawdownMoments(board, story, granted, addDays(resolution.on, 11)) : [])];
};
