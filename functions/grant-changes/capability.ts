import type { Capability } from '../capability.ts';
import { approveChange } from './approve-change.ts';
import { bookUnspentReturn } from './book-unspent-return.ts';
import { refuseChange } from './refuse-change.ts';
import { reportOtherFunds } from './report-other-funds.ts';
import { reportSpending } from './report-spending.ts';
import { requestChange } from './request-change.ts';

export const grantChangesCapability: Capability = {
  commands: [approveChange, bookUnspentReturn, refuseChange, reportOtherFunds, reportSpending, requestChange],
  followUps: [],
  projections: [],
  reactions: [],
};
