import type { Finding } from '../../runtime/verification/findings.ts';
import { refusedSentence } from './audit/refused-sentence.ts';

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
    case 'checkpoint-differs':
      return `DIFFERENT LOG than was sealed: of its first ${finding.size} commits, something from number ${finding.from + 1} on was changed, removed, put in or moved`;
    case 'sealed-commit-missing':
      return `MISSING COMMIT ${finding.revision ?? '?'} of ${finding.stream ?? 'a stream whose name is not known'}, sealed as number ${finding.place + 1}`;
    case 'sealed-commit-moved':
      return `MOVED COMMIT ${finding.revision} of ${finding.stream}, sealed as number ${finding.place + 1}`;
    case 'commit-not-sealed':
      return `UNSEALED COMMIT ${finding.revision} of ${finding.stream}, as number ${finding.place + 1}: it was put in past this program`;
    case 'seal-not-signed':
      return `WRONG SEAL: ${refusedSentence({ refused: finding.problem })}`;
    case 'seal-key-differs':
      return `DIFFERENT KEY: the checkpoint that you kept is signed by ${finding.key}, and the book by another key`;
    case 'seal-misplaced':
      return 'WRONG SEAL: it does not go on where it ended';
    case 'seal-missing':
      return 'MISSING SEAL: the log was sealed, and what was signed of it is gone';
    case 'tile-differs':
      return `WRONG SEAL: its tile ${finding.index} of level ${finding.level} is not that of the log`;
    case 'view-not-built':
      return `NOT BUILT ${finding.view}: npm run operate -- rebuild ${finding.view}`;
  }
};
