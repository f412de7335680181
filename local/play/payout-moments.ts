import * as z from 'zod';
import type { LumpSumBasis } from '../../events/application-content.ts';
import { Anything, type Board, known, type Moment, offices, organisationOf, variation } from './board.ts';
import { addDays, atMinute, later } from './dates.ts';
import { cutDown, type Granted, spentLines, splitCents } from './figures.ts';
import { reaches, type Stage, type Story } from './story.ts';

const onApplication = (board: Board, { key }: Story, rest: string) =>
  `/applications/${known(board.applicationIds, key)}/${rest}`;

const post = <Said>(
  board: Board,
  story: Story,
  person: string,
  step: string,
  address: string,
  body: unknown,
  schema: z.ZodType<Said>,
) =>
  board.client
    .as(person)
    .does(
      `${story.key}-${step}`,
      { method: 'POST', path: onApplication(board, story, address), body },
      schema,
    );

const recipient = (board: Board, story: Story) => organisationOf(board, story).signatory;

/** The resolution that set the sum, and the day it was passed. */
export const resolutionFor = ({ plot }: Pick<Board, 'plot'>, { key }: Pick<Story, 'key'>) =>
  plot.meetings
    .flatMap(({ on, items }) => items.map((item) => ({ on, ...item })))
    .find(({ story, outcome }) => story === key && outcome === 'grant');

const financingOf = ({ plot }: Board, { fundId, submittedOn }: Story) =>
  plot.programmes
    .find(({ funds }) => funds.some(({ fund }) => fund.fundId === fundId))
    ?.ruleSets.find(
      ({ validFromOn, validUntilOn }) =>
        validFromOn <= submittedOn && submittedOn <= (validUntilOn ?? submittedOn),
    )?.financing.value;

const issue = (board: Board, story: Story, granted: Granted) => {
  const { amountCents, lines, otherFundsCents } = granted;
  const isWhole = amountCents === story.content.financePlan.requestedCents;
  const body = { amountCents, plan: isWhole ? null : { lines, otherFundsCents } };
  return post(board, story, offices.coordination, 'grant', 'grant', body, Anything);
};

const Requested = z.looseObject({ paymentId: z.string() });

const request = async (board: Board, story: Story, amountCents: number, step: string) => {
  const body = { amountCents };
  const person = recipient(board, story);
  const { paymentId } = await post(board, story, person, step, 'payments', body, Requested);
  board.notes.set(`${story.key}-${step}`, paymentId);
};

const sign = (board: Board, story: Story, step: string, person: string, action: string) => {
  const paymentId = known(board.notes, `${story.key}-${step}`);
  return post(board, story, person, `${step}-${action}`, `payments/${paymentId}/${action}`, {}, Anything);
};

/** One drawdown: asked for by the recipient, released by the office, signed by two people of the finance office. */
const paymentMoments = (
  board: Board,
  story: Story,
  amountCents: number,
  number: number,
  requestedOn: string,
  isSigned: boolean,
): readonly Moment[] => {
  const step = `payment-${number}`;
  const minute = 9 * 60 + variation(story.key, 300);
  const on = (days: number, run: () => Promise<unknown>) => ({
    at: atMinute(addDays(requestedOn, days), minute),
    run,
  });
  const asked = on(0, () => request(board, story, amountCents, step));
  if (!isSigned) return [asked];
  return [
    asked,
    on(1, () => sign(board, story, step, offices.coordination, 'approval')),
    on(2, () => sign(board, story, step, offices.order, 'order')),
    on(3, () => sign(board, story, step, offices.execution, 'execution')),
  ];
};

const DAYS_BETWEEN_DRAWDOWNS = 21;

const drawdownMoments = (board: Board, story: Story, granted: Granted, fromOn: string): readonly Moment[] => {
  const { drawdowns = [100] } = story;
  const signedCount = drawdownCount(story);
  return splitCents(granted.amountCents, drawdowns).flatMap((amountCents, place) => {
    if (place > 0 && place >= signedCount) return [];
    const requestedOn = addDays(fromOn, place * DAYS_BETWEEN_DRAWDOWNS);
    return paymentMoments(board, story, amountCents, place + 1, requestedOn, place < signedCount);
  });
};

/** How many drawdowns are paid in the story. */
const drawdownCount = (story: Story): number => {
  if (reaches(story, 'paid')) return (story.drawdowns ?? [100]).length;
  return reaches(story, 'paid-in-part') ? 1 : 0;
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
      : [{ number: 1, heldOn: startsOn, kind: 'signed', participantCount, witnessCount: 0 }],
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
  if (financingOf(board, story) === 'deficit') return unspentCents;
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

type Staged = { readonly stage: Stage; readonly on: string; readonly run: () => Promise<unknown> };

const grantSteps = (board: Board, { story, granted, resolvedOn }: Case): readonly Staged[] => [
  { stage: 'granted', on: addDays(resolvedOn, 5), run: () => issue(board, story, granted) },
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

/** From the grant to the closed case, as far as the story goes. */
export const payoutMoments = (board: Board, story: Story): readonly Moment[] => {
  const resolution = resolutionFor(board, story);
  if (!resolution) return [];
  const granted = cutDown(story.content.financePlan, resolution.amountCents ?? 0);
  const played = { story, granted, resolvedOn: resolution.on };
  const minute = 10 * 60 + variation(story.key, 240);
  const steps = [...grantSteps(board, played), ...settlementSteps(board, played)]
    .filter(({ stage }) => reaches(story, stage))
    .map(({ on, run }) => ({ at: atMinute(on, minute), run }));
  const asks = reaches(story, 'requested');
  return [...steps, ...(asks ? drawdownMoments(board, story, granted, addDays(resolution.on, 11)) : [])];
};
