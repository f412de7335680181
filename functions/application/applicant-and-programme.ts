import type { Application } from '../../domain/application/application.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { programme } from '../../domain/programme/programme.ts';
import type { Read } from '../../runtime/commands/command.ts';

/** The group that applied and the programme with its rules, for decisions of the office. */
export const applicantAndProgramme = async (
  read: Read,
  _input: unknown,
  { organisationId = '', programmeId = '' }: Application,
) => {
  const [itsOrganisation, itsProgramme] = await Promise.all([
    read(organisation, organisationId),
    read(programme, programmeId),
  ]);
  return { organisation: itsOrganisation, programme: itsProgramme };
};
