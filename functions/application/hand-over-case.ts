import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { handOverCase as decide } from '../../domain/application/hand-over-case.ts';
import { applicationPermissions } from '../../domain/permissions/application.ts';
import { toApplication } from '../../domain/permissions/application-standing.ts';
import { person } from '../../domain/person/person.ts';
import { applicationId, personId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readApplicant } from './applicant-and-programme.ts';

/** PUT /applications/{applicationId}/person-in-charge: null for nobody */
export const handOverCase = command({
  name: 'hand-over-case',
  permission: applicationPermissions['hand-over-case'],
  standing: toApplication,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({ inChargeId: personId().nullable() }),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  others: async (read, input, state) => ({
    ...(await readApplicant(read, input, state)),
    // Nobody is a person without an office.
    person: await read(person, input.body.inChargeId ?? ''),
  }),
  decide,
  refusals: {
    'unknown-application': 404,
    'acts-for-applicant': 403,
    'in-charge-not-of-office': 409,
    'in-charge-acts-for-applicant': 409,
  },
});

export const handler = httpCommand(handOverCase);
