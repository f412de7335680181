import type { StoredEvent } from '../envelope.ts';
import type { GrantTerms } from '../payout-events.ts';

type Data = StoredEvent['data'];

/** What the system held a grant of version 1 to. */
const terms: GrantTerms = {
  remedy: 'none',
  postDeemedDays: 4,
  portalRetrievalDays: 10,
  acceptWithinDays: null,
  drawdown: 'any-time',
  payUntilOn: null,
  lineOverrunOf: 'line',
  deMinimisChangeCents: null,
  refundDueDays: 30,
  interest: null,
  retention: { years: 5, untilEndOfYear: true },
  kilometreRateCents: null,
  priceProofs: [],
  lumpSumCounting: 'per-project',
};

export const grantUpcasters = {
  'GrantIssued@1': (data: Data): Data => ({ ...data, terms }),
};
