import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Need } from '../../events/spending-events.ts';

/** What became of the money: spent, sent back unspent, and what each drawdown was needed for. */
export type MoneyUse = {
  /** All cost of the project that was paid, as last reported, from whatever money. */
  readonly spentCents: number;
  readonly spentUntilOn: string | null;
  /** What came back unspent before the settlement. */
  readonly returnedCents: number;
  /** By payment. */
  readonly needs: Readonly<Record<string, Need>>;
};

export const noUse: MoneyUse = { spentCents: 0, spentUntilOn: null, returnedCents: 0, needs: {} };

/** What an event changes in the use of the money; used by decisions and by the row alike. */
export const evolveUse = (state: MoneyUse, { type, data }: PayoutEvent): MoneyUse => {
  switch (type) {
    case 'PaymentRequested': {
      const { need, paymentId } = data;
      if (!need) return state;
      return { ...state, spentCents: need.spentCents, needs: { ...state.needs, [paymentId]: need } };
    }
    case 'SpendingReported':
      return { ...state, spentCents: data.spentCents, spentUntilOn: data.untilOn };
    case 'UnspentReturned':
      return { ...state, returnedCents: state.returnedCents + data.amountCents };
    default:
      return state;
  }
};
