import type { Acting } from '../aggregate.ts';
import type { Rules } from '../decision.ts';
import { isSeated } from '../programme/programme.ts';
import { type Agenda, type AgendaOthers, agendaVerdicts } from './agenda.ts';
import { runsMeeting } from './meeting-rules.ts';
import { rulesToday } from './voting-rules.ts';

type Convening = Acting & Pick<Agenda, 'programmeId' | 'committeeId'>;

/** Who may call a committee together, to a room or to a vote by circulation. */
export const conveningRules = {
  'unknown-programme': (_command, _meeting, { programme }) => programme.programmeId !== undefined,
  'unknown-committee': ({ committeeId }, _meeting, { programme }) => programme.committees.has(committeeId),
  'committee-not-seated': ({ committeeId }, _meeting, { programme }) =>
    isSeated(programme.committees.get(committeeId)),
  'not-convening': (command, _meeting, { programme }) =>
    runsMeeting(command, { seats: programme.committees.get(command.committeeId)?.seats ?? [] }),
  'no-voting-rules-in-force': (command, _meeting, { programme }) =>
    rulesToday(command, programme) !== undefined,
} satisfies Rules<Convening, unknown, AgendaOthers>;

/** What must hold for everything that is to be decided, however the committee votes on it. */
export const agendaRules = <Command, State>(agendaOf: (command: Command, state: State) => Agenda) =>
  ({
    'unknown-application': (command, state, others) => agendaVerdicts.known(agendaOf(command, state), others),
    'not-for-this-committee': (command, state, others) =>
      agendaVerdicts.forThisCommittee(agendaOf(command, state), others),
    'application-not-decidable': (command, state, others) =>
      agendaVerdicts.decidable(agendaOf(command, state), others),
    'admitted-too-late': (command, state, others) =>
      agendaVerdicts.admittedInTime(agendaOf(command, state), others),
  }) satisfies Rules<Command, State, AgendaOthers>;
