import type { Finding } from '../../runtime/verification/findings.ts';

/** A finding as a line for whoever looks after the book: what is amiss, where, and where one can what to do. */
export const told = (finding: Finding): string => {
  switch (finding.kind) {
    case 'commit':
      return `CHANGED COMMIT ${finding.revision} of ${finding.stream}: ${finding.problem}`;
    case 'order-differs':
      return `DIFFERENT ORDER at commit ${finding.revision} of ${finding.stream}`;
    case 'event-misfit':
      return `DOES NOT FIT ${finding.type}, commit ${finding.revision} of ${finding.stream}, event ${finding.index}, at ${finding.pointer || 'its type'}`;
    case 'row-differs':
      return `DIFFERENT ${finding.view}, row ${finding.stream}, at ${finding.pointer}`;
    case 'list-differs':
      return `DIFFERENT ${finding.view}, list ${finding.list}, row ${finding.stream}`;
    case 'row-missing':
      return `MISSING ${finding.view}, row ${finding.stream}`;
    case 'row-surplus':
      return `SURPLUS ${finding.view}, row ${finding.stream}`;
    case 'snapshot-differs':
      return `DIFFERENT SNAPSHOT of ${finding.stream} for ${finding.fold} at commit ${finding.revision}, at ${finding.pointer}: npm run operate -- drop-snapshots`;
    case 'view-not-built':
      return `NOT BUILT ${finding.view}: npm run operate -- rebuild ${finding.view}`;
  }
};
