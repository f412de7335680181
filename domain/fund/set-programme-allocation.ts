import type { FundSource } from '../../events/fund-source-events.ts';
import type { ProgrammeEvent } from '../../events/programme-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Programme } from '../programme/programme.ts';
import { isSame } from '../same.ts';
import { sourceRules } from './fund-sources.ts';

export type SetProgrammeAllocation = Acting & {
  readonly programmeId: string;
  readonly year: number;
  /** Who gives how much for the year, in whole cents. */
  readonly sources: FundSource[];
  readonly reason: string;
};

/** In the order in which an administrator should hear of them. */
export const setProgrammeAllocationRules = {
  'unknown-programme': (_command, { programmeId }) => programmeId !== undefined,
  'programme-closed': (_command, { isClosed }) => !isClosed,
  'source-listed-twice': ({ sources }) => sourceRules['source-listed-twice']({ sources, ownShare: null }),
} satisfies Rules<SetProgrammeAllocation, Programme>;

export type SetProgrammeAllocationRefusal = keyof typeof setProgrammeAllocationRules;

/**
 * Decides what financiers give for a programme in one year, beside what its funds have.
 *
 * The two are compared and never made equal: the notice of a financier and the funds of a town come at different times.
 *
 * @see docs/decisions/0026-what-a-date-decides.md
 */
export const setProgrammeAllocation = (
  command: SetProgrammeAllocation,
  programme: Programme,
): Decision<ProgrammeEvent, SetProgrammeAllocationRefusal> => {
  const refusal = firstBroken(setProgrammeAllocationRules, command, programme, undefined);
  if (refusal) return refusal;
  const { programmeId, year, sources, reason } = command;
  if (isSame(programme.allocations.get(year), sources)) return { accepted: [] };
  return { accepted: [{ type: 'ProgrammeAllocationSet', data: { programmeId, year, sources, reason } }] };
};
