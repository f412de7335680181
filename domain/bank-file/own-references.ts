import { idIn } from '../banking/sepa-text.ts';
import type { BankEntry } from './bank-report.ts';

const RUN = /^run_[0-9a-z]{26}$/;
const PAYMENT = /^pay_[0-9a-z]{26}\d{3,4}$/;

/** References of ours inside a longer text, such as the purpose of a transfer. */
const PAYMENT_WITHIN = /(?<![0-9a-z])pay[-_][0-9a-z]{26}\d{3,4}(?![0-9a-z])/i;
const RUN_WITHIN = /(?<![0-9a-z])run[-_][0-9a-z]{26}(?![0-9a-z])/i;

/** The runs that references could mean. */
export const runIdsIn = (references: readonly string[]): readonly string[] => [
  ...new Set(references.map(idIn).filter((id) => RUN.test(id))),
];

/** The payment that a reference could mean; its grant is known by its id. */
export const paymentIdIn = ({ reference }: Pick<BankEntry, 'reference'>): string | undefined => {
  const id = idIn(reference ?? '');
  return PAYMENT.test(id) ? id : undefined;
};

const firstIn = (texts: readonly string[], pattern: RegExp): string | undefined => {
  for (const text of texts) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The first reference of a payment of ours that stands in any of these texts, as it is written there. */
export const ownPaymentIn = (texts: readonly string[]): string | undefined => firstIn(texts, PAYMENT_WITHIN);

/** The first reference of a run of ours that stands in any of these texts, as it is written there. */
export const ownRunIn = (texts: readonly string[]): string | undefined => firstIn(texts, RUN_WITHIN);
