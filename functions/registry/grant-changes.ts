import { changeApproval } from '../approve-change.ts';
import { unspentReturn } from '../book-unspent-return.ts';
import type { Capability } from '../capability.ts';
import { changeRefusal } from '../refuse-change.ts';
import { otherFundsReport } from '../report-other-funds.ts';
import { spendingReport } from '../report-spending.ts';
import { changeRequest } from '../request-change.ts';

export const grantChangesCapability: Capability = {
  commands: [changeRequest, changeApproval, changeRefusal, otherFundsReport, spendingReport, unspentReturn],
  followUps: [],
  projections: [],
  reactions: [],
};
