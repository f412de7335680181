import { applicationPermissions } from './application.ts';
import { fundPermissions } from './fund.ts';
import { grantChangePermissions } from './grant-changes.ts';
import { grantNoticePermissions } from './grant-notice.ts';
import { meetingPermissions } from './meeting.ts';
import { officePermissions } from './office.ts';
import { payRunPermissions } from './pay-run.ts';
import { paymentPermissions } from './payment.ts';
import { payoutPermissions } from './payout.ts';
import { recoveryPermissions } from './recovery.ts';
import { rejectionPermissions } from './rejection.ts';
import { retentionPermissions } from './retention.ts';
import { reviewPermissions } from './review.ts';

/** Who may do what, in which relation to the case and in which state of it: the guard, the tests and the documentation read it here. */
export const permissions = {
  ...officePermissions,
  ...fundPermissions,
  ...applicationPermissions,
  ...rejectionPermissions,
  ...reviewPermissions,
  ...meetingPermissions,
  ...payoutPermissions,
  ...paymentPermissions,
  ...payRunPermissions,
  ...grantChangePermissions,
  ...retentionPermissions,
  ...grantNoticePermissions,
  ...recoveryPermissions,
} as const;
