import * as z from 'zod';
import { type Application, application, placeOf } from '../../domain/application/application.ts';
import { fund } from '../../domain/fund/fund.ts';
import { issueGrant as decide } from '../../domain/grant/issue-grant.ts';
import { resolutionDay } from '../../domain/grant/resolution-day.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { payout } from '../../domain/payout/payout.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { payoutPermissions } from '../../domain/permissions/payout.ts';
import { programme } from '../../domain/programme/programme.ts';
import { WrittenConditions } from '../../events/case-text.ts';
import { applicationId, cents, slug } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { RULES_OF_SUBMISSION } from '../application/applicant-and-programme.ts';

const PlanLine = z.strictObject({ lineId: slug(), amountCents: cents() });

/** The meeting that recommended it; before one did, none that exists. */
const resolvingMeetingId = (applied: Application): string =>
  applied.status === 'recommended' ? applied.recommendation.resolution.meetingId : '';

/** POST /applications/{applicationId}/grant */
export const issueGrant = command({
  name: 'issue-grant',
  permission: payoutPermissions['issue-grant'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    amountCents: cents().nullable().default(null),
    plan: z
      .strictObject({
        lines: z.array(PlanLine).min(1).max(60),
        otherFundsCents: cents(),
        ownFundsCents: cents().nullable().default(null),
      })
      .nullable()
      .default(null),
    conditions: WrittenConditions.default([]),
  }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: async (read, { params }) => {
    const applied = await read(application, params.applicationId);
    const { programmeId, fundId, organisationId } = placeOf(applied.state);
    const [itsProgramme, itsFund, itsOrganisation, meeting] = await Promise.all([
      read(programme, programmeId),
      read(fund, fundId),
      read(organisation, organisationId),
      read(resolutionDay, resolvingMeetingId(applied.state)),
    ]);
    const streams = { programme: itsProgramme, fund: itsFund, organisation: itsOrganisation, meeting };
    return { application: applied, ...streams };
  },
  unguarded: {
    programme: RULES_OF_SUBMISSION,
    meeting: 'a meeting has its day from its invitation on, and it never changes',
  },
  decide,
  refusals: {
    'unknown-application': 404,
    'acts-for-recipient': 403,
    'grant-issued-before': 409,
    'not-recommended': 409,
    'amount-still-open': 409,
    'grant-without-amount': 422,
    'grant-over-resolution': 422,
    'grant-not-reserved': 409,
    'rules-not-found': 409,
    'starts-before-decision': 409,
    'adapted-plan-needed': 422,
    'plan-line-not-applied-for': 422,
    'plan-line-twice': 422,
    'grant-plan-unbalanced': 422,
    'own-funds-unsaid': 422,
    'own-funds-over-other-funds': 422,
    'too-many-conditions': 422,
  },
});

export const handler = httpCommand(issueGrant);
