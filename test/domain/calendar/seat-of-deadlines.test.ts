import { expect, test } from 'vitest';
import { application } from '../../../domain/application/application.ts';
import { decideRejectionObjection } from '../../../domain/application/decide-rejection-objection.ts';
import { postRejection } from '../../../domain/application/post-rejection.ts';
import { requestClarification } from '../../../domain/application/request-clarification.ts';
import { retrieveRejection } from '../../../domain/application/retrieve-rejection.ts';
import { fund } from '../../../domain/fund/fund.ts';
import { grantTerms } from '../../../domain/grant/grant-terms.ts';
import { decideObjection } from '../../../domain/grant-notice/decide-objection.ts';
import { postNotice } from '../../../domain/grant-notice/post-notice.ts';
import { retrieveNotice } from '../../../domain/grant-notice/retrieve-notice.ts';
import {
  type CirculationOthers,
  conveneCircularVote,
} from '../../../domain/meeting/convene-circular-vote.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import { dueSteps } from '../../../domain/office-targets/steps.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import { proofDueAfter } from '../../../domain/payout/proof-due.ts';
import { programme } from '../../../domain/programme/programme.ts';
import { baseRateBook } from '../../../domain/recovery/base-rate-book.ts';
import { chargeCost } from '../../../domain/recovery/charge-cost.ts';
import { openHearing } from '../../../domain/recovery/open-hearing.ts';
import { postAct } from '../../../domain/recovery/post-act.ts';
import type { OfficeSeat } from '../../../events/rules/office-seat.ts';
import { applicationAt } from '../../support/application-at.ts';
import { APPLICATION as APPLIED, checkStarted, submitted } from '../../support/application-facts.ts';
import { caseOf } from '../../support/case-told.ts';
import { seats } from '../../support/committee-seats.ts';
import { RULES } from '../../support/content-facts.ts';
import { acting } from '../../support/given.ts';
import { applicationCalled, RULES as COMMITTEE_RULES, item } from '../../support/meeting-facts.ts';
import { inPortal, objected, posted } from '../../support/notice-facts.ts';
import { joined, registered } from '../../support/organisation-facts.ts';
import { rejected } from '../../support/outcome-facts.ts';
import { payoutAfter } from '../../support/pay-run-facts.ts';
import { paid } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, person, terms } from '../../support/payout-facts.ts';
import { established, personCalled, published, value } from '../../support/programme-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { rejectionInPortal, rejectionObjected } from '../../support/rejection-facts.ts';
import { goettingen, stuttgart } from '../../support/seats.ts';
import { settledCase } from '../../support/settlement-facts.ts';
import { contentFor, rules } from '../../support/town.ts';
import { motion } from '../../support/vote-facts.ts';

const at = (day: string) => `${day}T10:00:00.000Z`;

/** The last day that a decision says under this name; its day and month only. */
const said = (decision: object, field: string): string => {
  const [event] = 'accepted' in decision ? (decision.accepted as { data: Record<string, string> }[]) : [];
  return event?.data[field]?.slice(5, 10) ?? JSON.stringify(decision);
};

const stateOf = (...events: Parameters<typeof application.evolve>[1][]) =>
  events.reduce(application.evolve, application.initial);
const besideApplication = (seat: OfficeSeat) => ({
  organisation: [registered, joined('member')].reduce(organisation.evolve, organisation.initial),
  programme: [
    established,
    published({
      ...RULES,
      ...{ officeSeat: value(seat), clarificationDays: value(14) },
      ...{ remedyAt: value('Rathausplatz 1'), postDeemedDays: value(4), portalRetrievalDays: value(10) },
    }),
  ].reduce(programme.evolve, programme.initial),
});
const onApplication = (day: string, who = 'office') => ({
  ...acting(personCalled(who), at(day)),
  applicationId: APPLIED,
});

const grantAt = (officeSeat: OfficeSeat) =>
  granted({ terms: { ...terms, officeSeat, acceptWithinDays: 14 } });
const onGrant = (day: string, who = 'office') => ({
  ...acting(person(who), at(day)),
  applicationId: APPLICATION,
});
const besideGrant = { organisation: recipient() };
const byPost = { channel: 'post', postedOn: null, hasPortalConsent: false } as const;
const inThePortal = { channel: 'portal', postedOn: null, hasPortalConsent: true } as const;

const circulation = (seat: OfficeSeat) =>
  ({
    [`application:${applicationCalled('a')}`]: {
      ...applicationAt('admitted'),
      ...{ applicationId: applicationCalled('a'), organisationId: item('a', 1).organisationId },
      ...{ programmeId: 'demokratie-leben', fundId: 'aktionsfonds-2024', roundId: 'round-1' },
      ...{ ruleSet: COMMITTEE_RULES, content: contentFor(350_000) },
    },
    programme: {
      ...programme.initial,
      programmeId: 'demokratie-leben',
      ruleSets: [{ ...rules, officeSeat: value(seat) }],
      committees: new Map([
        [
          'begleitausschuss',
          { committeeId: 'begleitausschuss', title: 'Ausschuss', seats: seats(5), term: 1 },
        ],
      ]),
    },
    'fund:aktionsfonds-2024': {
      ...fund.initial,
      ...{ fundId: 'aktionsfonds-2024', committeeId: 'begleitausschuss' },
    },
  }) as unknown as CirculationOthers;

/** Each period is as long as it has to be to end on 6 January, a holiday in Stuttgart and none in Göttingen. */
const deadlines: Readonly<Record<string, (seat: OfficeSeat) => string>> = {
  'the answer to a question': (seat) =>
    said(
      requestClarification(
        { ...onApplication('2024-12-23'), dueOn: null, items: [{ field: 'title', question: 'Genauer?' }] },
        stateOf(submitted(), checkStarted),
        besideApplication(seat),
      ),
      'dueOn',
    ),
  'an objection to a rejection by post': (seat) =>
    said(
      postRejection(
        { ...onApplication('2024-12-02'), ...byPost },
        stateOf(submitted(), rejected),
        besideApplication(seat),
      ),
      'remedyEndsOn',
    ),
  'fetching a rejection from the portal': (seat) =>
    said(
      postRejection(
        { ...onApplication('2024-12-27'), ...inThePortal },
        stateOf(submitted(), rejected),
        besideApplication(seat),
      ),
      'retrievableUntilOn',
    ),
  'an objection to a rejection that was fetched': (seat) => {
    const inPortalUntil = { ...rejectionInPortal.data, retrievableUntilOn: '2024-12-12' };
    const lies = { ...rejectionInPortal, data: inPortalUntil } as typeof rejectionInPortal;
    const state = stateOf(submitted(), rejected, lies);
    return said(
      retrieveRejection(onApplication('2024-12-05', 'member'), state, besideApplication(seat)),
      'remedyEndsOn',
    );
  },
  'an action after an objection to a rejection': (seat) =>
    said(
      decideRejectionObjection(
        { ...onApplication('2024-12-02'), outcome: 'rejected', reasons: 'Der Plan fehlte.' },
        stateOf(submitted(), rejected, rejectionObjected()),
        besideApplication(seat),
      ),
      'remedyEndsOn',
    ),
  'a vote by circulation': (seat) =>
    said(
      conveneCircularVote(
        {
          ...{ ...acting('per_office', at('2024-12-23')), roles: new Set(['coordination-office']) },
          ...{ programmeId: 'demokratie-leben', committeeId: 'begleitausschuss', title: 'Umlauf' },
          motions: [{ applicationId: applicationCalled('a'), ...motion() }],
          memberNames: {},
        },
        meeting.initial,
        circulation(seat),
      ),
      'votesUntil',
    ),
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
        { ...onGrant('2024-12-02'), outcome: 'rejected', reasons: 'Die Auflage dient dem Zweck.' },
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
  'the formal check': (seat) => {
    const targets = { formalCheckDays: 340, paymentDays: null, proofCheckDays: null, settlementDays: null };
    const told = { rules: { officeSeat: value(seat), officeTargets: value(targets) } };
    const steps = dueSteps(caseOf(told), '2024-12-31');
    return steps.find(({ step }) => step === 'formal-check')?.dueOn.slice(5) ?? '';
  },
};

test.for(Object.entries(deadlines))('%s ends by the holidays where the office sits', ([, lastDay]) => {
  expect(lastDay(stuttgart)).toBe('01-07');
  expect(lastDay(goettingen)).toBe('01-06');
});

test('a grant keeps the seat of the rules under which it was issued', () => {
  const moved = { ...rules, officeSeat: value(goettingen) };
  expect(grantTerms(moved, { year: 2024 }).officeSeat).toEqual(goettingen);
});
