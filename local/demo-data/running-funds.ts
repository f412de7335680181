import { addDays, dayInBerlin, startOfDay } from '../../domain/calendar/calendar-day.ts';
import type { ShippedFund } from '../../domain/rule-sets/shipped.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import { demoBridge2025 } from './demo-rules.ts';

const ASSUMED = {
  source: 'Assumed for the demo, so that there is an open call today; no call of this year was found',
  confidence: 'assumed',
} as const;

/** The partnership of Stuttgart ended with 2025: the demo lets its last rules go on, so that one can apply today. */
export const runningRules: RuleSet = {
  ...demoBridge2025,
  ruleSetId: 'vorfuehrung',
  title: 'Vorführung: Die Regeln von 2025 gelten weiter (angenommen)',
  validFromOn: '2026-01-01',
  validUntilOn: null,
};

/** How long the call has been open when the demo begins. */
const DAYS_OPEN = 60;

const runningFund = (
  programmeId: string,
  fundId: string,
  committeeId: string,
  title: string,
  limits: { readonly allocatedCents: number; readonly applicationMaxCents: number },
  todayOn: string,
): ShippedFund => ({
  fund: {
    ...{ fundId, programmeId, committeeId, ...limits },
    title: `${title} ${todayOn.slice(0, 4)} (Vorführung)`,
    year: Number(todayOn.slice(0, 4)),
    provenance: ASSUMED,
  },
  rounds: [
    {
      roundId: `${fundId}-1`,
      title: `Laufender Aufruf ${todayOn.slice(0, 4)} (Vorführung)`,
      opensAt: startOfDay(addDays(todayOn, -DAYS_OPEN)),
      deadlineOn: `${todayOn.slice(0, 4)}-12-31`,
      quotaBasisPoints: 10_000,
      provenance: ASSUMED,
    },
  ],
});

/** The funds that one can apply to today, in both programmes; money and dates are invented. */
export const runningFunds = (
  now: string,
): { readonly action: ShippedFund; readonly empowerment: ShippedFund } => {
  const todayOn = dayInBerlin(now);
  return {
    action: runningFund(
      'demokratie-leben',
      'aktionsfonds-offen',
      'begleitausschuss',
      'Aktions- und Initiativfonds',
      { allocatedCents: 3_700_000, applicationMaxCents: 350_000 },
      todayOn,
    ),
    empowerment: runningFund(
      'empowerment',
      'empowerment-offen',
      'jury',
      'Empowerment',
      { allocatedCents: 10_000_000, applicationMaxCents: 700_000 },
      todayOn,
    ),
  };
};
