import { applicationRoutes } from './application/routes.ts';
import { auditRoutes } from './audit/routes.ts';
import { bankFileRoutes } from './bank-file/routes.ts';
import { cashOfficeRoutes } from './cash-office/routes.ts';
import { deadlineRoutes } from './deadlines/routes.ts';
import { draftRoutes } from './draft/routes.ts';
import { fundRoutes } from './fund/routes.ts';
import { grantChangesRoutes } from './grant-changes/routes.ts';
import { grantNoticeRoutes } from './grant-notice/routes.ts';
import { meetingRoutes } from './meeting/routes.ts';
import { organisationRoutes } from './organisation/routes.ts';
import { payRunRoutes } from './pay-run/routes.ts';
import { payoutRoutes } from './payout/routes.ts';
import { personRoutes } from './person/routes.ts';
import { programmeRoutes } from './programme/routes.ts';
import { recoveryRoutes } from './recovery/routes.ts';
import { rejectionRoutes } from './rejection/routes.ts';
import { retentionRoutes } from './retention/routes.ts';
import { reviewRoutes } from './review/routes.ts';
import type { Route } from './route.ts';

/** Every address of the API, as data. */
export const routes: readonly Route[] = [
  ...programmeRoutes,
  ...fundRoutes,
  ...organisationRoutes,
  ...personRoutes,
  ...draftRoutes,
  ...applicationRoutes,
  ...rejectionRoutes,
  ...reviewRoutes,
  ...meetingRoutes,
  ...payoutRoutes,
  ...grantChangesRoutes,
  ...deadlineRoutes,
  ...retentionRoutes,
  ...grantNoticeRoutes,
  ...recoveryRoutes,
  ...cashOfficeRoutes,
  ...payRunRoutes,
  ...bankFileRoutes,
  ...auditRoutes,
];
