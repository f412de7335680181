import type { AnyReaction } from '../runtime/commands/follow-ups.ts';
import type { AnyProjection } from '../runtime/views/row-fold.ts';
import { applicationCapability } from './application/capability.ts';
import { bankFileCapability } from './bank-file/capability.ts';
import type { Capability } from './capability.ts';
import { cashOfficeCapability } from './cash-office/capability.ts';
import { draftCapability } from './draft/capability.ts';
import { fundCapability } from './fund/capability.ts';
import { grantChangesCapability } from './grant-changes/capability.ts';
import { grantNoticeCapability } from './grant-notice/capability.ts';
import { meetingCapability } from './meeting/capability.ts';
import { organisationCapability } from './organisation/capability.ts';
import { payRunCapability } from './pay-run/capability.ts';
import { payoutCapability } from './payout/capability.ts';
import { personCapability } from './person/capability.ts';
import { programmeCapability } from './programme/capability.ts';
import { recoveryCapability } from './recovery/capability.ts';
import { rejectionCapability } from './rejection/capability.ts';
import { retentionCapability } from './retention/capability.ts';
import { reviewCapability } from './review/capability.ts';

const capabilities: readonly Capability[] = [
  programmeCapability,
  fundCapability,
  organisationCapability,
  personCapability,
  draftCapability,
  applicationCapability,
  rejectionCapability,
  reviewCapability,
  meetingCapability,
  payoutCapability,
  grantChangesCapability,
  retentionCapability,
  grantNoticeCapability,
  recoveryCapability,
  cashOfficeCapability,
  payRunCapability,
  bankFileCapability,
];

/** Everything the system can do, gathered for the consumers, the documentation and the tests. */
export const commands = capabilities.flatMap((capability) => capability.commands);
export const followUps = capabilities.flatMap((capability) => capability.followUps);
export const projections: readonly AnyProjection[] = capabilities.flatMap(
  (capability) => capability.projections,
);
export const reactions: readonly AnyReaction[] = capabilities.flatMap((capability) => capability.reactions);
