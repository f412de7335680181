import * as z from 'zod';
import { application } from '../../domain/application/application.ts';
import { fund } from '../../domain/fund/fund.ts';
import { meeting } from '../../domain/meeting/meeting.ts';
import { itemOf } from '../../domain/meeting/meeting-rules.ts';
import { resolveItem as decide } from '../../domain/meeting/resolve-item.ts';
import { paying } from '../../domain/payout/paying.ts';
import { toEndingItem } from '../../domain/permissions/item-standing.ts';
import { meetingPermissions } from '../../domain/permissions/meeting.ts';
import { meetingId, slug } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { readConflicts } from './item-others.ts';

/** POST /meetings/{meetingId}/items/{itemId}/resolution */
export const resolveItem = command({
  name: 'resolve-item',
  permission: meetingPermissions['resolve-item'],
  standing: toEndingItem,
  params: z.strictObject({ meetingId: meetingId(), itemId: slug() }),
  body: z.strictObject({}),
  aggregate: meeting,
  key: ({ params }) => params.meetingId,
  others: async (read, input, state) => {
    const item = itemOf(state, input.params);
    const applicationId = item?.applicationId ?? '';
    const [conflicts, itsApplication, itsFund, itsPayout] = await Promise.all([
      readConflicts(read, input, state),
      read(application, applicationId),
      read(fund, item?.fundId ?? ''),
      read(paying, applicationId),
    ]);
    return { ...conflicts, application: itsApplication, fund: itsFund, payout: itsPayout };
  },
  decide,
  refusals: {
    'unknown-meeting': 404,
    'unknown-item': 404,
    'motion-in-circulation': 409,
    'not-presiding': 403,
    'item-not-open': 409,
    'application-not-decidable': 409,
    'grant-issued-before': 409,
    'urgency-objected': 409,
    'conflict-undecided': 409,
    'votes-missing': 409,
    'no-votes-cast': 409,
    'motion-not-carried': 409,
    'fund-closed': 409,
    'fund-year-over': 409,
    'insufficient-funds': 409,
    'round-quota-exhausted': 409,
  },
});

export const handler = httpCommand(resolveItem);
