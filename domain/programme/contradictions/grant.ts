import type { RuleSet } from '../../../events/rule-set.ts';
import { addDays } from '../../calendar/calendar-day.ts';
import type { Rules } from '../../decision.ts';
import { mostCents } from './amounts.ts';

/** Any two years that follow each other, neither of them a leap year. */
const [YEAR, NEXT_YEAR] = ['2025', '2026'];
const LAST_DAY = '12-31';

/** Dates and consequences of a grant that exclude each other. */
export const grantContradictions = {
  'season-empty': ({ startsFromMonthDay: { value: startsFrom }, endsByMonthDay }) => {
    const endsBy = endsByMonthDay.value ?? LAST_DAY;
    return startsFrom === null || startsFrom <= endsBy || { startsFrom, endsBy };
  },
  'duration-leaves-no-day': ({ durationMonthsMax }) =>
    durationMonthsMax.value !== 0 || { durationMonthsMax: 0 },
  'paid-before-the-end': ({ endsByMonthDay: { value: endsBy }, payUntilMonthDay: { value: payUntil } }) =>
    endsBy === null || payUntil === null || endsBy <= payUntil || { endsBy, payUntil },
  'proof-day-never-first': ({ proofDueDays, proofDueByMonthDay: { value: fixed }, endsByMonthDay }) => {
    if (fixed === null) return true;
    const latestOn = addDays(`${YEAR}-${endsByMonthDay.value ?? LAST_DAY}`, proofDueDays.value);
    return `${NEXT_YEAR}-${fixed}` < latestOn || { proofDueDays: proofDueDays.value, fixed };
  },
  'remedy-against-contract': ({ instrument, remedy: { value: remedy } }) =>
    instrument.value !== 'contract' || remedy === 'none' || { remedy, instrument: instrument.value },
  'bescheid-without-remedy': ({ instrument, remedy: { value: remedy } }) =>
    instrument.value !== 'bescheid' || remedy !== 'none' || { remedy, instrument: instrument.value },
  'interest-without-basis': ({ instrument, interest }) => {
    const basis = interest.value?.basis;
    const needed = instrument.value === 'contract' ? 'contract' : 'statute';
    return basis === undefined || basis === needed || { basis, instrument: instrument.value };
  },
  'spent-within-no-days': ({ spendWithinDays }) => spendWithinDays.value > 0 || { spendWithinDays: 0 },
  'accepted-within-no-days': ({ acceptWithinDays }) =>
    acceptWithinDays.value !== 0 || { acceptWithinDays: 0 },
  'de-minimis-above-maximum': (rules) => {
    const deMinimisCents = rules.deMinimisChangeCents.value;
    const maxCents = mostCents(rules);
    return deMinimisCents === null || deMinimisCents < maxCents || { deMinimisCents, maxCents };
  },
  'own-funds-left-out-of-no-share': ({ financing: { value: financing }, ownFundsChange }) =>
    ownFundsChange.value === 'counts' || financing === 'proportional' || { financing },
} satisfies Rules<RuleSet, unknown>;
