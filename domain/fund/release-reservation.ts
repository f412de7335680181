import type { FundEvent } from '../../events/fund-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, findOrRefuse } from '../decision.ts';
import { type Fund, reservedForCents, theFund } from './fund.ts';

type ReservationReleased = Extract<FundEvent, { type: 'ReservationReleased' }>['data'];

export type ReleaseReservation = Acting & {
  readonly fundId: string;
  readonly applicationId: string;
  /** What stays reserved, in whole cents. */
  readonly keepCents: number;
  /** The day of what frees it, however late that is told here. */
  readonly releasedOn: string;
  readonly reason: ReservationReleased['reason'];
};

export type ReleaseRefusal = keyof typeof theFund;

/** Lowers a reservation to what is still needed; nothing happens where no more than that is reserved. */
export const releaseReservation = (
  command: ReleaseReservation,
  state: Fund,
): Decision<FundEvent, ReleaseRefusal> => {
  const fund = findOrRefuse(theFund, {}, command, state, undefined);
  if ('refused' in fund) return fund;
  const { fundId, applicationId, keepCents, releasedOn, reason } = command;
  const amountCents = reservedForCents(fund, applicationId) - keepCents;
  if (amountCents <= 0) return { accepted: [] };
  const data = { fundId, applicationId, amountCents, releasedOn, reason };
  return { accepted: [{ type: 'ReservationReleased', data }] };
};
