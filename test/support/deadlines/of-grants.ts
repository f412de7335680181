import { fund } from '../../../domain/fund/fund.ts';
import { decideObjection } from '../../../domain/grant-notice/decide-objection.ts';
import { postNotice } from '../../../domain/grant-notice/post-notice.ts';
import { retrieveNotice } from '../../../domain/grant-notice/retrieve-notice.ts';
import { dueSteps } from '../../../domain/office-targets/steps.ts';
import { proofDueAfter } from '../../../domain/payout/proof-due.ts';
import { baseRateBook } from '../../../domain/recovery/base-rate-book.ts';
import { chargeCost } from '../../../domain/recovery/charge-cost.ts';
import { openHearing } from '../../../domain/recovery/open-hearing.ts';
import { postAct } from '../../../domain/recovery/post-act.ts';
import type { OfficeSeat } from '../../../events/rules/office-seat.ts';
import { caseOf } from '../case-told.ts';
import { acting } from '../given.ts';
import { inPortal, objected, posted } from '../notice-facts.ts';
import { payoutAfter } from '../pay-run-facts.ts';
import { paid } from '../payment-facts.ts';
import { APPLICATION, accepted, granted, person, terms } from '../payout-facts.ts';
import { value } from '../programme-facts.ts';
import { recipient } from '../recipient.ts';
import { settledCase } from '../settlement-facts.ts';
import { at, byPost, inThePortal, said } from './said.ts';

const grantAt = (officeSeat: OfficeSeat) =>
  granted({ terms: { ...terms, officeSeat, acceptWithinDays: 14 } });
const onGrant = (day: string, who = 'office') => ({
  ...acting(person(who), at(day)),
  applicationId: APPLICATION,
});
const besideGrant = { organisation: recipient() };

/** The periods of a grant; each is as long as it has to be to end on 6 January, a holiday in Stuttgart and none in Göttingen. */
export const deadlinesOfGrants: Readonly<Record<string, (seat: OfficeSeat) => string>> = {
  'an objection to a notice by post': (seat) =>
    said(
      postNotice({ ...onGrant('2024-12-02'), ...byPost }, payoutAfter(grantAt(seat)), besideGrant),
      'remedyEndsOn',
    ),
  'the acceptance': (seat) =>
    said(
      postNotice({ ...onGrant('2024-12-19'), ...byPost }, payoutAfter(grantAt(seat)), besideGrant),
      'acceptByOn',
    ),
  'fetching a notice from the portal': (seat) =>
    said(
      postNotice({ ...onGrant('2024-12-27'), ...inThePortal }, payoutAfter(grantAt(seat)), besideGrant),
      'retrievableUntilOn',
    ),
  'an objection to a notice that was fetched': (seat) => {
    const { data, type } = inPortal as Extract<typeof inPortal, { type: 'NoticePosted' }>;
    const lies = { type, data: { ...data, postedOn: '2024-12-02', retrievableUntilOn: '2024-12-12' } };
    return said(
      retrieveNotice(onGrant('2024-12-05', 'signatory'), payoutAfter(grantAt(seat), lies), besideGrant),
      'remedyEndsOn',
    );
  },
  'an action after an objection to a notice': (seat) =>
    said(
      decideObjection(
        {
          ...onGrant('2024-12-02'),
          outcome: 'rejected',
          leftCents: null,
          reasons: 'Die Auflage dient dem Zweck.',
          against: null,
        },
        payoutAfter(grantAt(seat), posted(), objected()),
        { ...besideGrant, rates: baseRateBook.initial, fund: fund.initial },
      ),
      'remedyEndsOn',
    ),
  'an objection to an act': (seat) =>
    said(
      postAct(
        { ...onGrant('2024-12-02'), actId: 'settlement-1', postedOn: null, hasRemedyText: true },
        payoutAfter(grantAt(seat), ...settledCase.slice(1)),
        besideGrant,
      ),
      'remedyEndsOn',
    ),
  'the answer to a hearing': (seat) =>
    said(
      openHearing(
        {
          ...onGrant('2024-12-23'),
          ...{
            grounds: ['purpose-missed'],
            reasons: 'Es fiel aus.',
            knownSinceOn: '2024-12-20',
            answerDays: 14,
          },
        },
        payoutAfter(grantAt(seat), accepted, ...paid('a', 250_000)),
        besideGrant,
      ),
      'answerByOn',
    ),
  'the payment of a demand': (seat) =>
    said(
      chargeCost(
        { ...onGrant('2025-12-07', 'cashier'), kind: 'reminder-fee', amountCents: 500 },
        payoutAfter(grantAt(seat), ...settledCase.slice(1)),
        besideGrant,
      ),
      'dueOn',
    ),
  'the proof of use': (officeSeat) =>
    proofDueAfter('2024-11-25', { proofDueDays: 42, proofDueByMonthDay: null, officeSeat }).slice(5),
  'the decision on an objection': (seat) => {
    const told = { payout: [grantAt(seat), posted(), objected({ filedOn: '2024-10-06' })] };
    const steps = dueSteps(caseOf({ ...told, rules: { officeSeat: value(seat) } }), '2024-12-31');
    return steps.find(({ step }) => step === 'objection')?.dueOn.slice(5) ?? '';
  },
};
