import type { GrantTerms } from '../../events/grant-events.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import type { Opened } from '../fund/fund.ts';

const dayIn = (year: number, monthDay: string | null): string | null =>
  monthDay === null ? null : `${year}-${monthDay}`;

/** The rules that later steps of a grant are held to, taken out of its rule set and the year of its fund. */
export const grantTerms = (rules: RuleSet, { year }: Pick<Opened, 'year'>): GrantTerms => ({
  remedy: rules.remedy.value,
  remedyAt: rules.remedyAt.value,
  postDeemedDays: rules.postDeemedDays.value,
  portalRetrievalDays: rules.portalRetrievalDays.value,
  officeSeat: rules.officeSeat.value,
  acceptWithinDays: rules.acceptWithinDays.value,
  payableFrom: rules.payableFrom.value,
  drawdown: rules.drawdown.value,
  payUntilOn: dayIn(year, rules.payUntilMonthDay.value),
  lineOverrunOf: rules.lineOverrunOf.value,
  deMinimisChangeCents: rules.deMinimisChangeCents.value,
  ownFundsChange: rules.ownFundsChange.value,
  refundDueDays: rules.refundDueDays.value,
  interest: rules.interest.value,
  retention: rules.retention.value,
  proofDueDays: rules.proofDueDays.value,
  proofDueByMonthDay: rules.proofDueByMonthDay.value,
  kilometreRateCents: rules.kilometreRateCents.value,
  priceProofs: rules.priceProofsWith.value === 'proof' ? rules.priceProofs.value : [],
  lumpSumCounting: rules.lumpSumCounting.value,
  paidAfterPeriodDays: rules.paidAfterPeriodDays.value,
  paymentDays: rules.officeTargets.value.paymentDays,
  proofCheckDays: rules.officeTargets.value.proofCheckDays,
  settlementDays: rules.officeTargets.value.settlementDays,
});
