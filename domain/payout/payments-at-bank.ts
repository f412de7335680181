import type { PayoutEvent } from '../../events/payout-events.ts';

/** Where a payment stands between the order and the bank's last word. */
export type AtBank = {
  /** The run that it waits in, or left with; none where it is paid by hand. */
  readonly runId: string | undefined;
  /** Whether the run still waits for its release. */
  readonly isScheduled: boolean;
  /** When the bank debited the town's account: as its file says, or as whoever paid by hand saw it. */
  readonly bookedOn: string | undefined;
};

export type PaymentsAtBank = ReadonlyMap<string, AtBank>;

const NOT_YET: AtBank = { runId: undefined, isScheduled: false, bookedOn: undefined };

const changed = (state: PaymentsAtBank, paymentId: string, change: Partial<AtBank>): PaymentsAtBank =>
  new Map([...state, [paymentId, { ...NOT_YET, ...state.get(paymentId), ...change }]]);

/** How the facts of a grant's payments at the bank add up. */
export const evolveAtBank = (state: PaymentsAtBank, { type, data }: PayoutEvent): PaymentsAtBank => {
  switch (type) {
    case 'PaymentScheduled':
      return changed(state, data.paymentId, { runId: data.runId, isScheduled: true });
    case 'PaymentUnscheduled':
      return changed(state, data.paymentId, { runId: undefined, isScheduled: false });
    case 'PaymentExecuted': {
      const { paymentId, runId, bookedOn } = data;
      const left = { runId: runId ?? undefined, isScheduled: false, bookedOn: bookedOn ?? undefined };
      return changed(state, paymentId, left);
    }
    case 'PaymentBooked':
      return changed(state, data.paymentId, { bookedOn: data.bookedOn });
    default:
      return state;
  }
};

/** Where one payment stands. */
export const atBank = ({ atBank: all }: { readonly atBank: PaymentsAtBank }, paymentId: string): AtBank =>
  all.get(paymentId) ?? NOT_YET;
