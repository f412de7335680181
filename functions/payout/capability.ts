import { payoutRow } from '../../domain/agenda/payout-rows.ts';
import { bookPayouts } from '../../domain/payout/payout-reactions.ts';
import type { Capability } from '../capability.ts';
import { acceptGrant } from './accept-grant.ts';
import { approvePayment } from './approve-payment.ts';
import { bookRefundReceived } from './book-refund-received.ts';
import { checkProof } from './check-proof.ts';
import { closeCase } from './close-case.ts';
import { executePayment } from './execute-payment.ts';
import { issueGrant } from './issue-grant.ts';
import { orderPayment } from './order-payment.ts';
import { refusePayment } from './refuse-payment.ts';
import { remind } from './remind.ts';
import { requestPayment } from './request-payment.ts';
import { returnPayment } from './return-payment.ts';
import { settle } from './settle.ts';
import { submitProof } from './submit-proof.ts';

export const payoutCapability: Capability = {
  commands: [
    acceptGrant,
    approvePayment,
    bookRefundReceived,
    checkProof,
    closeCase,
    executePayment,
    issueGrant,
    orderPayment,
    refusePayment,
    requestPayment,
    returnPayment,
    settle,
    submitProof,
  ],
  followUps: [remind],
  projections: [payoutRow],
  reactions: [bookPayouts],
};
