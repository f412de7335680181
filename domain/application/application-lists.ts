import { entryOfOrdered } from '../ordered-list.ts';
import type { ApplicationStatus } from './application.ts';
import type { ApplicationRow } from './application-row.ts';
import { HANDED_IN, placesOfHandedIn } from './handed-in-cases.ts';
import { placesOfReceived, receivedFrom } from './received-cases.ts';
import { isRejectionRunning } from './rejection-notice.ts';

const endings: readonly ApplicationStatus[] = ['rejected', 'withdrawn', 'lapsed'];
const isOver = ({ status, needsReasons, grantedOn, rejectionNotice }: ApplicationRow) =>
  grantedOn !== null || (endings.includes(status) && !needsReasons && !isRejectionRunning(rejectionNotice));

/**
 * Lists: `organisation/<id>`, `programme/<id>`, `round/<id>`, and `open` until it is granted or nothing is left to do; none before it is
 * handed in.
 */
export const applicationLists = (row: ApplicationRow): readonly string[] => {
  const { organisationId, programmeId, roundId, status } = row;
  if (status === 'none') return [];
  const own = [
    ...[`organisation/${organisationId}`, `programme/${programmeId}`, `round/${roundId}`],
    HANDED_IN,
  ];
  return isOver(row) ? own : [...own, 'open'];
};

/** Where it stands in ordered ones: `receivedCases`, `receivedFrom`, `handedInCases` and `handedInFor`. */
export const applicationPlaces = (row: ApplicationRow): readonly string[] =>
  row.status === 'none'
    ? []
    : [
        ...placesOfReceived(row),
        ...placesOfHandedIn(row),
        entryOfOrdered(receivedFrom(row.organisationId), row.submittedAt),
      ];
