import type { FundEvent } from '../../events/fund-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Programme } from '../programme/programme.ts';
import type { Fund } from './fund.ts';

type FundOpened = Extract<FundEvent, { type: 'FundOpened' }>['data'];
export type OpenFund = Acting & FundOpened;

type Others = { readonly programme: Programme };

/** In the order in which an administrator should hear of them. */
export const openFundRules = {
  'fund-exists': (_command, { fundId }) => fundId === undefined,
  'unknown-programme': (_command, _fund, { programme }) => programme.programmeId !== undefined,
  'programme-closed': (_command, _fund, { programme }) => !programme.isClosed,
  'unknown-committee': ({ committeeId }, _fund, { programme }) =>
    programme.committees.has(committeeId) || { committeeId },
  'maximum-above-allocation': ({ applicationMaxCents, allocatedCents }) =>
    applicationMaxCents === null ||
    applicationMaxCents <= allocatedCents || { applicationMaxCents, allocatedCents },
} satisfies Rules<OpenFund, Fund, Others>;

export type OpenFundRefusal = keyof typeof openFundRules;

/** Decides whether a pot of one year opens, under a committee of its programme. */
export const openFund = (
  command: OpenFund,
  fund: Fund,
  others: Others,
): Decision<FundEvent, OpenFundRefusal> => {
  const refusal = firstBroken(openFundRules, command, fund, others);
  if (refusal) return refusal;
  const { fundId, programmeId, title, year, allocatedCents, applicationMaxCents, committeeId, provenance } =
    command;
  const data = {
    fundId,
    programmeId,
    title,
    year,
    allocatedCents,
    applicationMaxCents,
    committeeId,
    provenance,
  };
  return { accepted: [{ type: 'FundOpened', data }] };
};
