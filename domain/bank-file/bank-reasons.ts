import type { ReturnReason } from '../../events/payment-events.ts';

/** What the reason codes of banks mean for us, those that German banks give for credit transfers. */
const reasons: Readonly<Record<string, ReturnReason>> = {
  // The account number is wrong, of the wrong kind, or does not belong to the name.
  AC01: 'wrong-account',
  AC03: 'wrong-account',
  AC14: 'wrong-account',
  BE01: 'wrong-account',
  BE04: 'wrong-account',
  BE05: 'wrong-account',
  RC01: 'wrong-account',
  RC07: 'wrong-account',
  AC04: 'account-closed',
  AC07: 'account-closed',
  AC06: 'account-blocked',
  AG01: 'account-blocked',
  MD07: 'holder-deceased',
  // The bank or the recipient does not want it and need not say why.
  MS02: 'refused',
  MS03: 'refused',
  RR04: 'refused',
  // The town's own recall was followed.
  CUST: 'recalled',
  FOCR: 'recalled',
};

const meanings = new Map(Object.entries(reasons));

/** Our reason for the bank's code; `other` for codes without a meaning of their own here, and where there is none. */
export const returnReason = (code: string | null): ReturnReason => meanings.get(code ?? '') ?? 'other';
