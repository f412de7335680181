import { fundLedgerRow } from '../../domain/fund/fund-ledger-row.ts';
import { fundReactions } from '../../domain/fund/fund-reactions.ts';
import { fundRow } from '../../domain/fund/fund-row.ts';
import { waitingListRow } from '../../domain/fund/waiting-list-row.ts';
import { book as bookDisbursement } from '../book-disbursement.ts';
import { book as bookGrant } from '../book-grant.ts';
import { book as bookRefund } from '../book-refund.ts';
import type { Capability } from '../capability.ts';
import { change } from '../change-allocation.ts';
import { close } from '../close-fund.ts';
import { close as closeYear } from '../close-year.ts';
import { enter } from '../enter-waiting-list.ts';
import { open as openFund } from '../open-fund.ts';
import { open as openRound } from '../open-round.ts';
import { propose } from '../propose-moving-up.ts';
import { release } from '../release-reservation.ts';
import { reverse } from '../reverse-disbursement.ts';
import { set } from '../set-fund-sources.ts';

export const fundCapability: Capability = {
  commands: [openFund, change, set, openRound, close, closeYear],
  followUps: [bookGrant, bookDisbursement, reverse, bookRefund, release, enter, propose],
  projections: [fundRow, fundLedgerRow, waitingListRow],
  reactions: [fundReactions],
};
