import type { AnyReaction } from '../runtime/follow-ups.ts';
import type { AnyProjection } from '../runtime/row-fold.ts';
import type { Capability } from './capability.ts';
import { applicationCapability } from './registry/application.ts';
import { fundCapability } from './registry/fund.ts';
import { grantChangesCapability } from './registry/grant-changes.ts';
import { grantNoticeCapability } from './registry/grant-notice.ts';
import { meetingCapability } from './registry/meeting.ts';
import { organisationCapability } from './registry/organisation.ts';
import { payRunCapability } from './registry/pay-run.ts';
import { payoutCapability } from './registry/payout.ts';
import { personCapability } from './registry/person.ts';
import { programmeCapability } from './registry/programme.ts';
import { recoveryCapability } from './registry/recovery.ts';
import { rejectionCapability } from './registry/rejection.ts';
import { retentionCapability } from './registry/retention.ts';
import { reviewCapability } from './registry/review.ts';

const capabilities: readonly Capability[] = [
  programmeCapability,
  fundCapability,
  organisationCapability,
  personCapability,
  applicationCapability,
  rejectionCapability,
  reviewCapability,
  meetingCapability,
  payoutCapability,
  grantChangesCapability,
  retentionCapability,
  grantNoticeCapability,
  recoveryCapability,
  payRunCapability,
];

/** Everything the system can do, gathered for the consumers, the documentation and the tests. */
export const commands = capabilities.flatMap((capability) => capability.commands);
export const followUps = capabilities.flatMap((capability) => capability.followUps);
export const projections: readonly AnyProjection[] = capabilities.flatMap(
  (capability) => capability.projections,
);
export const reactions: readonly AnyReaction[] = capabilities.flatMap((capability) => capability.reactions);
