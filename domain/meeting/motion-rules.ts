import type { Motion } from '../../events/meeting-events.ts';
import type { Rules } from '../decision.ts';
import type { Meeting } from './meeting.ts';

type OnAgenda = Motion & { readonly itemId: string };

const isForMoney = (outcome: Motion['outcome']): boolean =>
  outcome === 'grant' || outcome === 'grant-amount-open';

/** What every motion must be, in a room or by circulation: a grant with a sum, and never more than was asked for. */
export const motionRules = {
  'motion-without-amount': ({ outcome, amountCents }) => outcome !== 'grant' || amountCents > 0,
  'motion-with-amount': ({ outcome, amountCents }) => outcome === 'grant' || amountCents === 0,
  'motion-over-request': ({ itemId, amountCents }, { items }) => {
    const requestedCents = items.get(itemId)?.requestedCents ?? 0;
    return amountCents <= requestedCents || { amountCents, requestedCents };
  },
  'exception-without-reason': ({ itemId, outcome, exceptionReason }, { items }) =>
    !items.get(itemId)?.asksForException || !isForMoney(outcome) || exceptionReason !== null,
} satisfies Rules<OnAgenda, Pick<Meeting, 'items'>>;
