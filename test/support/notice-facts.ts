import type { PayoutEvent } from '../../events/payout-events.ts';
import { APPLICATION, FUND, person } from './payout-facts.ts';

type DataOf<Type extends PayoutEvent['type']> = Extract<PayoutEvent, { type: Type }>['data'];

/** A letter posted on Monday 3 June 2024: notified on the 7th, objection until 8 July, because the 7th is a Sunday. */
export const posted = (changes: Partial<DataOf<'NoticePosted'>> = {}): PayoutEvent => ({
  type: 'NoticePosted',
  data: {
    applicationId: APPLICATION,
    channel: 'post',
    postedOn: '2024-06-03',
    hasPortalConsent: false,
    retrievableUntilOn: null,
    notifiedOn: '2024-06-07',
    remedyEndsOn: '2024-07-08',
    acceptByOn: null,
    postedBy: person('office'),
    ...changes,
  },
});

/** A notice in the portal since 3 June 2024, that can be fetched until the 13th. */
export const inPortal = posted({
  channel: 'portal',
  hasPortalConsent: true,
  retrievableUntilOn: '2024-06-13',
  notifiedOn: null,
  remedyEndsOn: null,
});

export const waived: PayoutEvent = {
  type: 'RemedyWaived',
  data: { applicationId: APPLICATION, waivedBy: person('signatory') },
};

export const expired: PayoutEvent = {
  type: 'RemedyPeriodExpired',
  data: { applicationId: APPLICATION, remedyEndsOn: '2024-07-08' },
};

export const objected = (changes: Partial<DataOf<'ObjectionFiled'>> = {}): PayoutEvent => ({
  type: 'ObjectionFiled',
  data: {
    applicationId: APPLICATION,
    filedOn: '2024-06-20',
    grounds: 'Die Auflage ist zu streng.',
    filedBy: person('signatory'),
    against: null,
    ...changes,
  },
});

export const objectionWithdrawn: PayoutEvent = {
  type: 'ObjectionWithdrawn',
  data: { applicationId: APPLICATION, withdrawnBy: person('signatory'), against: null },
};

export const objectionDecided = (changes: Partial<DataOf<'ObjectionDecided'>> = {}): PayoutEvent => ({
  type: 'ObjectionDecided',
  data: {
    applicationId: APPLICATION,
    outcome: 'rejected',
    reasons: 'Die Auflage dient dem Zweck.',
    decidedOn: '2024-07-01',
    notifiedOn: '2024-07-05',
    remedyEndsOn: '2024-08-05',
    against: null,
    isPartial: false,
    decidedBy: person('office'),
    ...changes,
  },
});

export const lapsed: PayoutEvent = {
  type: 'GrantLapsed',
  data: { applicationId: APPLICATION, fundId: FUND, amountCents: 250_000, acceptByOn: '2024-06-21' },
};

export const renounced = (changes: Partial<DataOf<'GrantRenounced'>> = {}): PayoutEvent => ({
  type: 'GrantRenounced',
  data: {
    applicationId: APPLICATION,
    fundId: FUND,
    extent: 'full',
    renouncedCents: 250_000,
    keepCents: 0,
    paidCents: 0,
    reason: null,
    renouncedBy: person('signatory'),
    ...changes,
  },
});
