import type { ProgrammeEvent } from '../../events/programme-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Programme } from './programme.ts';

export type EstablishProgramme = Acting & {
  readonly programmeId: string;
  readonly title: string;
  readonly grantor: string;
};

export const establishRules = {
  'programme-exists': (_command, { programmeId }) => programmeId === undefined,
} satisfies Rules<EstablishProgramme, Programme>;

export type EstablishRefusal = keyof typeof establishRules;

/** Decides whether a programme begins under this id. */
export const establishProgramme = (
  command: EstablishProgramme,
  programme: Programme,
): Decision<ProgrammeEvent, EstablishRefusal> => {
  const refusal = firstBroken(establishRules, command, programme, undefined);
  if (refusal) return refusal;
  const { programmeId, title, grantor } = command;
  return { accepted: [{ type: 'ProgrammeEstablished', data: { programmeId, title, grantor } }] };
};
