import * as z from 'zod';
import { Anything, type Board, known, type Moment, offices, variation } from './board.ts';
import { addDays, atMinute } from './dates.ts';
import { type Granted, planSlice, splitCents } from './figures.ts';
import { post, recipient, rulesFor } from './on-application.ts';
import { reaches, type Story } from './story.ts';

const Requested = z.looseObject({ paymentId: z.string() });

/** A part of the grant, and what of it was asked for before; whole cents. */
type Drawdown = { readonly amountCents: number; readonly beforeCents: number };

/** Other money comes first: the first request also names the cost that the group pays itself. */
const needFor = ({ otherFundsCents, lines }: Granted, { amountCents, beforeCents }: Drawdown, on: string) => {
  const spentCents = beforeCents === 0 ? 0 : beforeCents + otherFundsCents;
  const untilCents = beforeCents + amountCents + otherFundsCents;
  const dueOn = addDays(on, 28);
  const need = planSlice(lines, spentCents, untilCents).map((line) => ({ ...line, dueOn }));
  return { need, spentCents };
};

const request = async (
  board: Board,
  story: Story,
  granted: Granted,
  drawdown: Drawdown,
  step: string,
  requestedOn: string,
) => {
  const { amountCents } = drawdown;
  const isByNeed = rulesFor(board, story)?.drawdown.value === 'need';
  const body = { amountCents, ...(isByNeed && needFor(granted, drawdown, requestedOn)) };
  const person = recipient(board, story);
  const { paymentId } = await post(board, story, person, step, 'payments', body, Requested);
  board.notes.set(`${story.key}-${step}`, paymentId);
};

/** The id of a payment that a story has asked for. */
export const paymentIdOf = (board: Board, storyKey: string, step: string): string =>
  known(board.notes, `${storyKey}-${step}`);

const sign = (board: Board, story: Story, step: string, person: string, action: string) => {
  const paymentId = paymentIdOf(board, story.key, step);
  return post(board, story, person, `${step}-${action}`, `payments/${paymentId}/${action}`, {}, Anything);
};

/** One drawdown: asked for by the recipient, released by the office, signed by two people of the finance office. */
export const paymentMoments = (
  board: Board,
  story: Story,
  granted: Granted,
  drawdown: Drawdown,
  step: string,
  requestedOn: string,
  isSigned = true,
): readonly Moment[] => {
  const minute = 9 * 60 + variation(story.key, 300);
  const on = (days: number, run: () => Promise<unknown>) => ({
    at: atMinute(addDays(requestedOn, days), minute),
    run,
  });
  const asked = on(0, () => request(board, story, granted, drawdown, step, requestedOn));
  if (!isSigned) return [asked];
  const ordered = [
    asked,
    on(1, () => sign(board, story, step, offices.coordination, 'approval')),
    on(2, () => sign(board, story, step, offices.order, 'order')),
  ];
  if (story.isPaidInRuns) return ordered;
  return [...ordered, on(3, () => sign(board, story, step, offices.execution, 'execution'))];
};

/** Days between one request for money and the next. */
export const DAYS_BETWEEN_DRAWDOWNS = 21;

/** All drawdowns of a grant, as far as the story goes. */
export const drawdownMoments = (
  board: Board,
  story: Story,
  granted: Granted,
  fromOn: string,
): readonly Moment[] => {
  const signedCount = drawdownCount(story);
  const parts = splitCents(granted.amountCents, story.drawdowns ?? [100]);
  return parts.flatMap((amountCents, place) => {
    if (place > 0 && place >= signedCount) return [];
    const beforeCents = parts.slice(0, place).reduce((sum, part) => sum + part, 0);
    const requestedOn = addDays(fromOn, place * DAYS_BETWEEN_DRAWDOWNS);
    const step = `payment-${place + 1}`;
    const drawdown = { amountCents, beforeCents };
    return paymentMoments(board, story, granted, drawdown, step, requestedOn, place < signedCount);
  });
};

/** How many drawdowns are paid in the story. */
const drawdownCount = (story: Story): number => {
  if (reaches(story, 'paid')) return (story.drawdowns ?? [100]).length;
  return reaches(story, 'paid-in-part') ? 1 : 0;
};
