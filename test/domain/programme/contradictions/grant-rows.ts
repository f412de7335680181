import { value } from '../../../support/programme-facts.ts';
import { max, row } from './row.ts';

const bescheid = { instrument: value('bescheid' as const) };
const byLaw = {
  basis: 'statute',
  pointsAboveBaseBasisPoints: 500,
  lateUseFrom: 'payment',
  dayCount: 'act-365',
} as const;

export const grantRows = {
  'season-empty': row(
    { startsFromMonthDay: value('12-16'), endsByMonthDay: value('12-15') },
    { startsFrom: '12-16', endsBy: '12-15' },
    { startsFromMonthDay: value('12-15'), endsByMonthDay: value('12-15') },
  ),
  'duration-leaves-no-day': row(
    { durationMonthsMax: value(0) },
    { durationMonthsMax: 0 },
    { durationMonthsMax: value(1) },
  ),
  'paid-before-the-end': row(
    { endsByMonthDay: value('12-31'), payUntilMonthDay: value('12-15') },
    { endsBy: '12-31', payUntil: '12-15' },
    { endsByMonthDay: value('12-15'), payUntilMonthDay: value('12-15') },
  ),
  'proof-day-never-first': row(
    { proofDueDays: value(31), proofDueByMonthDay: value('01-31') },
    { proofDueDays: 31, fixed: '01-31' },
    { proofDueDays: value(32), proofDueByMonthDay: value('01-31') },
  ),
  'remedy-against-contract': row(
    { remedy: value('objection') },
    { remedy: 'objection', instrument: 'contract' },
    { remedy: value('none') },
  ),
  'bescheid-without-remedy': row(
    { ...bescheid, interest: value(byLaw) },
    { remedy: 'none', instrument: 'bescheid' },
    { ...bescheid, interest: value(byLaw), remedy: value('action') },
  ),
  'interest-without-basis': row(
    { interest: value(byLaw) },
    { basis: 'statute', instrument: 'contract' },
    { interest: value({ ...byLaw, basis: 'contract' }) },
  ),
  'spent-within-no-days': row(
    { spendWithinDays: value(0) },
    { spendWithinDays: 0 },
    { spendWithinDays: value(1) },
  ),
  'accepted-within-no-days': row(
    { acceptWithinDays: value(0) },
    { acceptWithinDays: 0 },
    { acceptWithinDays: value(1) },
  ),
  'de-minimis-above-maximum': row(
    { ...max(50_000), deMinimisChangeCents: value(50_000) },
    { deMinimisCents: 50_000, maxCents: 50_000 },
    { ...max(50_001), deMinimisChangeCents: value(50_000) },
  ),
  'own-funds-left-out-of-no-share': row(
    { financing: value('deficit'), ownFundsChange: value('left-out') },
    { financing: 'deficit' },
    { financing: value('proportional'), ownFundsChange: value('left-out') },
  ),
};
