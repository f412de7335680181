import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import type { Grant } from '../payout/grant-in-force.ts';
import { nothingPending, type OnGrant, theGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { evolved, setOff } from '../recovery/set-off.ts';
import { demandFor } from '../recovery/taking-back.ts';
import { firstInText } from '../text-order.ts';
import { finalGrantSet } from './final-grant-set.ts';
import { renouncedSettlement, settlementOf } from './settlement.ts';

export type Settle = OnGrant;

const grantRules = {
  'acts-for-recipient': isOutsider,
  'already-settled': (_command, { settlement }) => settlement === undefined,
} satisfies Rules<Settle, Granted, WithOrganisation>;

type Figures = ReturnType<typeof settlementOf> | ReturnType<typeof renouncedSettlement>;

const figuresOf = ({ status, grant, paidCents, plans, proof, findings }: Granted): Figures | undefined => {
  // Whoever gave the grant up in full has nothing to prove: all of it comes back.
  if (status === 'renounced') return renouncedSettlement(grant, paidCents);
  if (status !== 'proof-checked' || !proof || !findings) return undefined;
  return settlementOf({ grant, proof, findings, paidCents, plans });
};

/** A grant with the figures that it is settled by. */
const theFigures = {
  'proof-not-checked': (_command: unknown, payout: Granted) => {
    const figures = figuresOf(payout);
    return figures && { ...payout, figures };
  },
};

const settleRules = { 'payments-pending': nothingPending };

/** Everything that it is refused for, in the order in which a person hears of it. */
export const settleRefusals = { ...theGrant, ...grantRules, ...theFigures, ...settleRules };

export type SettleRefusal = keyof typeof settleRefusals;

/** The condition under which the money was given is settled at the end of the period; then it was too much. */
export const conditionMetOn = ({ now }: Pick<Settle, 'now'>, { periodEndsOn }: Grant): string =>
  firstInText(periodEndsOn, dayInBerlin(now));

/**
 * Sets what the grant is in the end; what was paid above it is demanded back in the same commit.
 *
 * @see VwVfG § 49a (1)
 */
export const settle = (
  command: Settle,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, SettleRefusal> => {
  const granted = findOrRefuse(theGrant, grantRules, command, state, others);
  if ('refused' in granted) return granted;
  const payout = findOrRefuse(theFigures, settleRules, command, granted, others);
  if ('refused' in payout) return payout;
  const { grant, figures } = payout;
  const isRenounced = payout.status === 'renounced';
  const settled = finalGrantSet(command, isRenounced ? { ...payout, proof: undefined } : payout, grant, {
    ...figures,
    correctionReason: null,
  });
  const { actId } = settled.data;
  const basis = isRenounced ? ('renunciation' as const) : ('settlement' as const);
  const ineffectiveOn = conditionMetOn(command, grant);
  // What a revocation has asked back already is not asked back again.
  const demand = demandFor(command, payout, figures.finalCents, { actId, basis, ineffectiveOn });
  const acts = [settled, ...demand];
  return { accepted: [...acts, ...setOff(command, evolved(payout, acts))] };
};
