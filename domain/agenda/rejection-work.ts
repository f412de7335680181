import type { ApplicationRow } from '../application/application-row.ts';
import type { Work } from './agenda.ts';

/** What a rejection asks of the office after its reasons: to send it, by post where nobody fetched it, and to decide objections. */
export const rejectionWork = (
  { since, status, needsReasons, rejectionNotice: notice }: ApplicationRow,
  today: string,
): readonly Work[] => {
  if (status !== 'rejected' || needsReasons || notice.instrument !== 'bescheid' || notice.isFinal) return [];
  const isOpen = notice.objection?.status === 'open';
  const liesInPortal = (notice.posting?.retrievableUntilOn ?? '') >= today;
  const work = [
    ...(isOpen ? ['work-rejection-objection'] : []),
    ...(notice.notifiedOn === null && !liesInPortal ? ['work-rejection-to-post'] : []),
  ];
  return work.map((key) => ({
    ...{ key, waitsFor: 'coordination-office', since },
    ...{ dueOn: null, isOverdue: false },
  }));
};
