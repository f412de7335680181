import type { CaseLine } from './case-line.ts';
import type { WorkItem } from './worklist.ts';

/** What a rejection asks of the office after its reasons: to send it, by post where nobody fetched it, and to decide objections. */
export const rejectionItems = (line: CaseLine, today: string): readonly WorkItem[] => {
  const { applicationId, organisationId, title, since, status, rejectionNotice: notice } = line;
  if (status !== 'rejected' || notice?.instrument !== 'bescheid' || notice.isFinal) return [];
  const isOpen = notice.objection?.status === 'open';
  const liesInPortal = (notice.posting?.retrievableUntilOn ?? '') >= today;
  const work = [
    ...(isOpen ? ['work-rejection-objection'] : []),
    ...(notice.notifiedOn === null && !liesInPortal ? ['work-rejection-to-post'] : []),
  ];
  return work.map((key) => ({
    ...{ key, waitsFor: 'coordination-office', applicationId, organisationId, title, since },
    ...{ dueOn: null, isOverdue: false },
  }));
};
