import type { ProgrammeEvent } from '../../events/programme-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Programme } from './programme.ts';

export type CloseProgramme = Acting & { readonly programmeId: string; readonly reason: string };

export const closeProgrammeRules = {
  'unknown-programme': (_command, { programmeId }) => programmeId !== undefined,
  'programme-closed': (_command, { isClosed }) => !isClosed,
} satisfies Rules<CloseProgramme, Programme>;

export type CloseProgrammeRefusal = keyof typeof closeProgrammeRules;

/** Decides that a programme takes no more applications from today on. */
export const closeProgramme = (
  command: CloseProgramme,
  programme: Programme,
): Decision<ProgrammeEvent, CloseProgrammeRefusal> => {
  const refusal = firstBroken(closeProgrammeRules, command, programme, undefined);
  if (refusal) return refusal;
  const { programmeId, reason, now } = command;
  return {
    accepted: [{ type: 'ProgrammeClosed', data: { programmeId, closedOn: dayInBerlin(now), reason } }],
  };
};
