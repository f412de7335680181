import * as z from 'zod';
import { answerClarification as decide } from '../../domain/application/answer-clarification.ts';
import { application, placeOf } from '../../domain/application/application.ts';
import { fund } from '../../domain/fund/fund.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { applicationPermissions } from '../../domain/permissions/application.ts';
import { toApplication } from '../../domain/permissions/application-standing.ts';
import { programme } from '../../domain/programme/programme.ts';
import { ContentChanges } from '../../events/application-content.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { leavingOut } from '../../runtime/http/leaving-out.ts';
import { RULES_OF_SUBMISSION } from './applicant-and-programme.ts';
import { contentRefusals } from './content-refusals.ts';

/** POST /applications/{applicationId}/clarification */
export const answerClarification = command({
  name: 'answer-clarification',
  permission: applicationPermissions['answer-clarification'],
  standing: toApplication,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ changes: leavingOut(ContentChanges) }),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  others: async (read, _input, state) => {
    const { programmeId, fundId, organisationId } = placeOf(state);
    const [itsProgramme, itsFund, itsOrganisation] = await Promise.all([
      read(programme, programmeId),
      read(fund, fundId),
      read(organisation, organisationId),
    ]);
    return { programme: itsProgramme, fund: itsFund, organisation: itsOrganisation };
  },
  unguarded: {
    programme: RULES_OF_SUBMISSION,
    fund: 'its committee and the most that one project may get are said when it is opened, once and for all',
  },
  decide,
  refusals: {
    'unknown-application': 404,
    'nothing-asked': 409,
    'field-not-asked': 422,
    'nothing-answered': 422,
    'answer-too-late': 409,
    'other-committee-by-answer': 422,
    ...contentRefusals,
  },
});

export const handler = httpCommand(answerClarification);
