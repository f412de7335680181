import { type Application, placeOf } from '../../domain/application/application.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { programme } from '../../domain/programme/programme.ts';
import type { Read } from '../../runtime/commands/command.ts';

/** The group that applied: decisions on a rejection ask who acts for it. */
export const readApplicant = async (read: Read, _input: unknown, state: Application) => ({
  organisation: await read(organisation, placeOf(state).organisationId),
});

/** Why the programme may move beneath a decision that asks it for the rules of the submission and for nothing else. */
export const RULES_OF_SUBMISSION =
  'the rules are those of the submission, named by their version, and a version never changes';

/** The group that applied and the programme with its rules, for decisions of the office. */
export const applicantAndProgramme = async (read: Read, _input: unknown, state: Application) => {
  const { organisationId, programmeId } = placeOf(state);
  const [itsOrganisation, itsProgramme] = await Promise.all([
    read(organisation, organisationId),
    read(programme, programmeId),
  ]);
  return { organisation: itsOrganisation, programme: itsProgramme };
};
