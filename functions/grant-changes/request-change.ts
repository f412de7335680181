import * as z from 'zod';
import { fund } from '../../domain/fund/fund.ts';
import { requestChange as decide } from '../../domain/grant-changes/request-change.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { payout } from '../../domain/payout/payout.ts';
import { grantChangePermissions } from '../../domain/permissions/grant-changes.ts';
import { toGrant } from '../../domain/permissions/grant-standing.ts';
import { applicationId, cents, day, slug, text } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** POST /applications/{applicationId}/grant/changes */
export const requestChange = command({
  name: 'request-change',
  permission: grantChangePermissions['request-change'],
  standing: toGrant,
  params: z.strictObject({ applicationId: applicationId() }),
  body: z.strictObject({
    plan: z
      .strictObject({
        lines: z
          .array(z.strictObject({ lineId: slug(), amountCents: cents() }))
          .min(1)
          .max(60),
        otherFundsCents: cents(),
        ownFundsCents: cents().nullable().default(null),
      })
      .nullable()
      .default(null),
    periodStartsOn: day().nullable().default(null),
    periodEndsOn: day().nullable().default(null),
    content: text(2_000).nullable().default(null),
    reason: text(1_000),
  }),
  aggregate: payout,
  key: ({ params }) => params.applicationId,
  others: async (read, _input, { grant }) => ({
    organisation: await read(organisation, grant?.organisationId ?? ''),
    fund: await read(fund, grant?.fundId ?? ''),
  }),
  unguarded: { fund: 'its year is named when it is opened, once and for all' },
  decide,
  refusals: {
    'unknown-grant': 404,
    'grant-not-accepted': 409,
    'change-too-late': 409,
    'change-pending': 409,
    'change-without-content': 422,
    'plan-line-twice': 422,
    'plan-line-not-granted': 422,
    'grant-increase-needs-resolution': 422,
    'changed-plan-leaves-money': 422,
    'own-funds-unsaid': 422,
    'own-funds-over-other-funds': 422,
    'period-ends-before-start': 422,
    'period-begins-before-grant': 422,
    'period-over-budget-year': 422,
    'shift-needs-no-approval': 422,
  },
  answer: ([first]) => (first?.type === 'ChangeRequested' ? { changeId: first.data.changeId } : {}),
});

export const handler = httpCommand(requestChange);
