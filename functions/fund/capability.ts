import { fundLedgerRow } from '../../domain/fund/fund-ledger-row.ts';
import { fundReactions } from '../../domain/fund/fund-reactions.ts';
import { fundRow } from '../../domain/fund/fund-row.ts';
import { waitingListRow } from '../../domain/fund/waiting-list-row.ts';
import type { Capability } from '../capability.ts';
import { adoptRoundRules } from './adopt-round-rules.ts';
import { bookDisbursement } from './book-disbursement.ts';
import { bookGrant } from './book-grant.ts';
import { bookRefund } from './book-refund.ts';
import { changeAllocation } from './change-allocation.ts';
import { closeFund } from './close-fund.ts';
import { closeYear } from './close-year.ts';
import { enterWaitingList } from './enter-waiting-list.ts';
import { openFund } from './open-fund.ts';
import { openRound } from './open-round.ts';
import { proposeMovingUp } from './propose-moving-up.ts';
import { releaseReservation } from './release-reservation.ts';
import { reverseDisbursement } from './reverse-disbursement.ts';
import { reverseRefund } from './reverse-refund.ts';
import { setFundSources } from './set-fund-sources.ts';
import { setProgrammeAllocation } from './set-programme-allocation.ts';

export const fundCapability: Capability = {
  commands: [
    adoptRoundRules,
    changeAllocation,
    closeFund,
    closeYear,
    openFund,
    openRound,
    setFundSources,
    setProgrammeAllocation,
  ],
  followUps: [
    bookDisbursement,
    bookGrant,
    bookRefund,
    enterWaitingList,
    proposeMovingUp,
    releaseReservation,
    reverseDisbursement,
    reverseRefund,
  ],
  projections: [fundRow, fundLedgerRow, waitingListRow],
  reactions: [fundReactions],
};
