import type { AgendaItem, Motion } from '../../events/meeting-events.ts';
import type { Rules } from '../decision.ts';

/** What of an item a motion is held to. */
type WithItem = { readonly item: Pick<AgendaItem, 'requestedCents' | 'asksForException'> };

const isForMoney = (outcome: Motion['outcome']): boolean =>
  outcome === 'grant' || outcome === 'grant-amount-open';

/** What every motion must be, in a room or by circulation: a grant with a sum, and never more than was asked for. */
export const motionRules = {
  'motion-without-amount': ({ outcome, amountCents }) => outcome !== 'grant' || amountCents > 0,
  'motion-with-amount': ({ outcome, amountCents }) => outcome === 'grant' || amountCents === 0,
  'motion-over-request': ({ amountCents }, { item: { requestedCents } }) =>
    amountCents <= requestedCents || { amountCents, requestedCents },
  'exception-without-reason': ({ outcome, exceptionReason }, { item }) =>
    !item.asksForException || !isForMoney(outcome) || exceptionReason !== null,
} satisfies Rules<Motion, WithItem>;
