import { bookPayouts } from '../../domain/payout/payout-reactions.ts';
import { payoutRow } from '../../domain/payout/payout-row.ts';
import { acceptance } from '../accept-grant.ts';
import { approval } from '../approve-payment.ts';
import { refundReceipt } from '../book-refund-received.ts';
import type { Capability } from '../capability.ts';
import { check } from '../check-proof.ts';
import { closing } from '../close-case.ts';
import { execution } from '../execute-payment.ts';
import { issue } from '../issue-grant.ts';
import { order } from '../order-payment.ts';
import { refusal } from '../refuse-payment.ts';
import { reminder } from '../remind.ts';
import { requestForPayment } from '../request-payment.ts';
import { paymentReturn } from '../return-payment.ts';
import { settlement } from '../settle.ts';
import { proof } from '../submit-proof.ts';

export const payoutCapability: Capability = {
  commands: [
    issue,
    acceptance,
    requestForPayment,
    approval,
    refusal,
    order,
    execution,
    paymentReturn,
    proof,
    check,
    settlement,
    refundReceipt,
    closing,
  ],
  followUps: [reminder],
  projections: [payoutRow],
  reactions: [bookPayouts],
};
