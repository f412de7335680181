import type { Route } from './route.ts';
import { applicationRoutes } from './routes/application.ts';
import { auditRoutes } from './routes/audit.ts';
import { deadlineRoutes } from './routes/deadlines.ts';
import { fundRoutes } from './routes/fund.ts';
import { grantChangesRoutes } from './routes/grant-changes.ts';
import { grantNoticeRoutes } from './routes/grant-notice.ts';
import { meetingRoutes } from './routes/meeting.ts';
import { organisationRoutes } from './routes/organisation.ts';
import { payRunRoutes } from './routes/pay-run.ts';
import { payoutRoutes } from './routes/payout.ts';
import { personRoutes } from './routes/person.ts';
import { programmeRoutes } from './routes/programme.ts';
import { recoveryRoutes } from './routes/recovery.ts';
import { rejectionRoutes } from './routes/rejection.ts';
import { retentionRoutes } from './routes/retention.ts';
import { reviewRoutes } from './routes/review.ts';

/** Every address of the API, as data. */
export const routes: readonly Route[] = [
  ...programmeRoutes,
  ...fundRoutes,
  ...organisationRoutes,
  ...personRoutes,
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
  ...payRunRoutes,
  ...auditRoutes,
];
