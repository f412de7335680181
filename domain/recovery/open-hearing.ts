import type { PayoutEvent } from '../../events/payout-events.ts';
import type { RecoveryGround } from '../../events/revocation-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { endOfPeriod } from '../calendar/period.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { type OnGrant, theGrant } from '../payout/grant-rules.ts';
import { payableCents } from '../payout/payable.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { runningHearing } from '../payout/recovery.ts';
import { isByBescheid, isOpen } from './recovery-rules.ts';

export type OpenHearing = OnGrant & {
  readonly grounds: RecoveryGround[];
  readonly reasons: string;
  /** Since when the office has known the facts. */
  readonly knownSinceOn: string;
  /** How long the recipient has to answer. */
  readonly answerDays: number;
};

const ANSWER_DAYS_MIN = 7;

const openHearingRules = {
  'acts-for-recipient': isOutsider,
  'case-closed': isOpen,
  'grant-by-contract': isByBescheid,
  'nothing-to-take-back': (_command, payout) => payout.status !== 'lapsed' && payableCents(payout) > 0,
  'hearing-runs': (_command, payout) => runningHearing(payout.recovery) === undefined,
  'known-in-future': ({ knownSinceOn, now }) => knownSinceOn <= dayInBerlin(now),
  'hearing-too-short': ({ answerDays }) => answerDays >= ANSWER_DAYS_MIN || { daysMin: ANSWER_DAYS_MIN },
} satisfies Rules<OpenHearing, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const openHearingRefusals = { ...theGrant, ...openHearingRules };

export type OpenHearingRefusal = keyof typeof openHearingRefusals;

/**
 * Tells the recipient that money of the grant may be asked back and why, and until when they can answer.
 *
 * @see VwVfG § 28 (1)
 */
export const openHearing = (
  command: OpenHearing,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, OpenHearingRefusal> => {
  const payout = findOrRefuse(theGrant, openHearingRules, command, state, others);
  if ('refused' in payout) return payout;
  const { officeSeat } = payout.grant.terms;
  const { applicationId, reasons, knownSinceOn, answerDays: count, actorId: openedBy, now } = command;
  const answerByOn = endOfPeriod(dayInBerlin(now), { unit: 'days', count }, officeSeat);
  const grounds = [...new Set(command.grounds)];
  const hearingId = command.derivedId('hea');
  const data = { applicationId, hearingId, grounds, reasons, knownSinceOn, answerByOn, openedBy };
  return { accepted: [{ type: 'HearingOpened', data }] };
};
