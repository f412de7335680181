import type { StoredEvent } from '../envelope.ts';
import type { GrantTerms } from '../grant-events.ts';

type Data = StoredEvent['data'];

/** What the system held a grant of version 1 to. */
const terms: Omit<GrantTerms, 'proofDueDays'> = {
  remedy: 'none',
  remedyAt: null,
  postDeemedDays: 4,
  portalRetrievalDays: 10,
  acceptWithinDays: null,
  payableFrom: 'acceptance',
  drawdown: 'any-time',
  payUntilOn: null,
  lineOverrunOf: 'line',
  deMinimisChangeCents: null,
  refundDueDays: 30,
  interest: null,
  retention: { years: 5, untilEndOfYear: true },
  proofDueByMonthDay: null,
  kilometreRateCents: null,
  priceProofs: [],
  lumpSumCounting: 'per-project',
};

const DAY_MS = 86_400_000;

/** Version 1 kept the day only, not the days that led to it. */
const proofDueDays = ({ periodEndsOn, proofDueOn }: Data): number =>
  Math.max(0, (Date.parse(String(proofDueOn)) - Date.parse(String(periodEndsOn))) / DAY_MS);

export const grantUpcasters = {
  'GrantIssued@1': (data: Data): Data => ({
    ...data,
    terms: { ...terms, proofDueDays: proofDueDays(data) },
    // No letter was written then: against a Bescheid without a remedy text something can be done for a year.
    noticeText: { version: 'none', hasRemedyText: false },
    issuedOn: null,
  }),
};
