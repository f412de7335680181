import * as z from 'zod';
import { type Application, application } from '../../domain/application/application.ts';
import { releaseCase as decide } from '../../domain/application/hand-over-case.ts';
import { applicationPermissions } from '../../domain/permissions/application.ts';
import { toApplication } from '../../domain/permissions/application-standing.ts';
import { person } from '../../domain/person/person.ts';
import { applicationId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { readApplicant } from './applicant-and-programme.ts';

/** Nobody looks after a case that there is not. */
const inChargeOf = (state: Application): string => (state.status === 'none' ? '' : (state.inChargeId ?? ''));

/** Follows from the end of an office, the day after at the latest. */
export const releaseCase = command({
  name: 'release-case',
  permission: applicationPermissions['release-case'],
  standing: toApplication,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({}),
  aggregate: application,
  key: ({ params }) => params.applicationId,
  others: async (read, input, state) => ({
    ...(await readApplicant(read, input, state)),
    person: await read(person, inChargeOf(state)),
  }),
  decide,
  refusals: {},
});
