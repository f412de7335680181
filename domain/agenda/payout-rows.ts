import type { PayoutEvent } from '../../events/payout-events.ts';
import { payoutLists, payoutPlaces } from '../payout/payout-lists.ts';
import { type PayoutRow, payoutFold } from '../payout/payout-row.ts';
import type { Projection } from '../projection.ts';
import { agendaEntries } from './agenda.ts';
import { grantAgenda } from './grant-work.ts';

/** Grants: in their lists, and while something is to be done on the agenda of each who has to do it. */
export const payoutRow: Projection<PayoutRow, PayoutEvent> = {
  ...payoutFold,
  listsOf: payoutLists,
  placesOf: (row) => {
    const isOpen = row.grant !== null && payoutLists(row).includes('open');
    return isOpen ? [...payoutPlaces(row), ...agendaEntries(grantAgenda(row))] : payoutPlaces(row);
  },
};
