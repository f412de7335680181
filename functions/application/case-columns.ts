import type { Columns } from '../../runtime/http/csv.ts';

/** What a table of cases shows of each. */
export const caseColumns: Columns = [
  ...(['applicationId', 'programmeId', 'fundId', 'roundId', 'organisationId', 'title', 'status'] as const),
  ...(['waitsFor', 'inChargeId', 'dueOn', 'since', 'submittedAt', 'startsOn', 'endsOn'] as const),
  ...(['costCents', 'requestedCents', 'recommendedCents', 'grantedCents', 'paidCents'] as const),
];
