import type { ApplicationEvent } from '../../events/application-events.ts';
import { applicationLists, applicationPlaces } from '../application/application-lists.ts';
import { type ApplicationRow, applicationFold } from '../application/application-row.ts';
import type { Projection } from '../projection.ts';
import { agendaEntries } from './agenda.ts';
import { applicationAgenda } from './application-work.ts';

/** Applications: in their lists, and while something is to be done on the agenda of each who has to do it. */
export const applicationRow: Projection<ApplicationRow, ApplicationEvent> = {
  ...applicationFold,
  listsOf: applicationLists,
  placesOf: (row) => {
    const isOpen = applicationLists(row).includes('open');
    return isOpen
      ? [...applicationPlaces(row), ...agendaEntries(applicationAgenda(row))]
      : applicationPlaces(row);
  },
};
