import { payout } from '../../../domain/payout/payout.ts';
import { outstandingParts, totalCents } from '../../../domain/recovery/claim.ts';
import { withDigestNow } from '../../../functions/minutes-digest.ts';
import { fold } from '../../../runtime/execute.ts';
import { applicationIdOf, committee, contentFor, FUND, PROGRAMME, ROUND, rules } from '../../support/town.ts';
import type { Sent } from '../../support/world.ts';
import { grantChangeMoves } from './grant-change-moves.ts';
import { grantNoticeMoves } from './grant-notice-moves.ts';
import { type History, meetingOf, paymentOf, type Step } from './history.ts';
import { payRunMoves } from './pay-run-moves.ts';
import { people, pick } from './people.ts';
import { recoveryMoves } from './recovery-moves.ts';

type Shape = Omit<Sent, 'as'>;
export type Move = (history: History, step: Step) => Shape | Promise<Shape>;

const GIVEN_CENTS = 90_000;
const SPENT_CENTS = 70_000;
const application = (_history: History, { number }: Step) => ({
  params: { applicationId: applicationIdOf(number) },
});
const item = (history: History, { number }: Step) => ({
  meetingId: meetingOf(history, number),
  itemId: 'item-1',
});
const payment = (history: History, { number }: Step) => ({
  params: { applicationId: applicationIdOf(number), paymentId: paymentOf(history, number) },
});
const known = <Value>(value: Value) => ({ ...provenance, value });
const provenance = { source: 'a test', confidence: 'assumed' };
const receipt = (number: number, amountCents: number, lineId = 'fees') => ({
  ...{ number, lineId, amountCents, paidOn: '2024-05-02', payee: 'Druckerei Muster', purpose: 'Plakate' },
});

/** The member whom a conflict is about: mostly the same one, so that raising and deciding meet. */
const memberFor = ({ world }: History, { twist }: Step) =>
  world.personId(twist % 5 === 0 ? pick(people, twist) : 'member-1');

const openRefundCents = async ({ world: { environment, tenant } }: History, { number }: Step) => {
  const { commits } = await environment.log.load(tenant, `payout-${applicationIdOf(number)}`);
  return totalCents(outstandingParts(fold(payout, commits).recovery));
};

const aboutWhom = ({ world }: History, { twist }: Step) => world.personId(pick(committee, twist));
const comingBackTo = (number: number) => ({
  reconsidered: [{ applicationId: applicationIdOf(number), reason: 'Es kam Geld zurück.' }],
});

/** What each command is sent with: sensible for the application of the step, or not, as the twist will have it. */
export const moves: Readonly<Record<string, Move>> = {
  'record-advice': (history, step) => ({
    ...application(history, step),
    body: { advisedOn: step.twist % 5 === 0 ? '2025-01-01' : '2024-01-02', kind: 'video' },
  }),
  'release-draft': (history, step) => ({
    ...application(history, step),
    body: { draftVersion: step.twist % 5 === 0 ? 2 : 1 },
  }),
  'submit-application': application,
  'start-formal-check': application,
  'request-clarification': (history, step) => ({
    ...application(history, step),
    body: {
      dueOn: step.twist % 4 === 0 ? null : '2024-03-01',
      items: [{ field: 'title', question: 'Wie heißt das Projekt?' }],
    },
  }),
  'answer-clarification': (history, step) => ({
    ...application(history, step),
    body: { changes: step.twist % 3 === 0 ? { place: 'Mars' } : { title: 'Ein neuer Titel' } },
  }),
  'record-formal-check': (history, step) => ({
    ...application(history, step),
    body: {
      findings: [
        { item: 'sums', finding: 'met' },
        {
          item: 'in-area',
          finding: pick(['met', 'met', 'waived', 'not-met'], step.twist),
          note: 'Stuttgart',
        },
      ],
    },
  }),
  'admit-application': application,
  'reject-application': (history, step) => ({
    ...application(history, step),
    body: { reasons: ['incomplete'], explanation: 'Es fehlt der Finanzplan.' },
  }),
  'explain-rejection': (history, step) => ({
    ...application(history, step),
    body: { reasons: ['committee-against'], explanation: 'Andere Vorhaben passten besser.' },
  }),
  'withdraw-application': (history, step) => ({
    ...application(history, step),
    body: step.twist % 2 === 0 ? {} : { reason: 'Der Raum ist weg.' },
  }),
  'declare-conflict': (history, step) => ({ ...application(history, step), body: { ground: 'relative' } }),
  'score-application': (history, step) => ({
    ...application(history, step),
    body: {
      scores: [
        { criterionId: 'aims', points: step.twist % 7 },
        { criterionId: step.twist % 5 === 0 ? 'style' : 'reach', points: step.twist % 4 === 0 ? null : 3 },
      ],
    },
  }),
  'raise-conflict': async (history, step) => ({
    params: { ...application(history, step).params, personId: await memberFor(history, step) },
    body: { ground: 'relative', reason: 'Die Schwester leitet das Projekt.' },
  }),
  'decide-conflict': async (history, step) => ({
    params: { ...application(history, step).params, personId: await memberFor(history, step) },
    body: { isConflict: step.twist % 2 === 0, reason: 'Nach Aussprache.' },
  }),
  'set-score-visibility': (history, step) => ({
    ...application(history, step),
    body: {
      visibility: pick(['open', 'own-sheet-first', 'after-closing'], step.twist),
      reason: 'Die Beratung beginnt.',
    },
  }),
  'look-behind-scores': (history, step) => ({
    ...application(history, step),
    body: { reason: 'Nach einer Beschwerde.' },
  }),
  'close-review': application,
  'convene-meeting': ({ world }, { number, twist }) => ({
    body: {
      ...{ programmeId: PROGRAMME, committeeId: 'begleitausschuss', title: 'Sitzung', place: 'Rathaus' },
      ...{ startsAt: world.environment.clock.now(), isSecondMeeting: twist % 6 === 0 },
      ...(twist % 4 === 2 ? comingBackTo(number) : { applicationIds: [applicationIdOf(number)] }),
      urgency: 'Es eilt.',
    },
  }),
  'record-presence': async (history, step) => ({
    params: {
      meetingId: meetingOf(history, step.number),
      personId: await history.world.personId(pick(step.twist % 9 === 0 ? people : committee, step.twist)),
    },
    body: { isPresent: step.twist % 8 !== 0 },
  }),
  'convene-circular-vote': (_history, { number, twist }) => ({
    body: {
      ...{ programmeId: PROGRAMME, committeeId: 'begleitausschuss', title: 'Umlauf' },
      motions: [
        {
          ...{ applicationId: applicationIdOf(number), outcome: 'grant' },
          amountCents: twist % 5 === 0 ? 0 : GIVEN_CENTS,
        },
      ],
    },
  }),
  'record-remark': (history, step) => ({
    params: { meetingId: meetingOf(history, step.number) },
    body: { text: 'Das Gremium dankt der Gruppe.', itemId: step.twist % 4 === 0 ? 'item-9' : null },
  }),
  'sign-minutes': async (history, step) => {
    const params = { meetingId: meetingOf(history, step.number) };
    const { environment, tenant } = history.world;
    return { params, body: { digest: (await withDigestNow({ params }, environment, tenant)).digestNow } };
  },
  'correct-minutes': (history, step) => ({
    params: { meetingId: meetingOf(history, step.number) },
    body: { text: 'Die Sitzung begann um 18 Uhr.', reason: 'Verschrieben' },
  }),
  'object-to-circular-vote': (history, step) => ({ params: { meetingId: meetingOf(history, step.number) } }),
  'close-circular-vote': (history, step) => ({ params: { meetingId: meetingOf(history, step.number) } }),
  'object-to-urgency': (history, step) => ({ params: { meetingId: meetingOf(history, step.number) } }),
  'add-item': (history, { number, twist }) => ({
    params: { meetingId: meetingOf(history, number) },
    body: {
      applicationId: applicationIdOf(twist % 2 === 0 ? number : 3 - number),
      reconsideredFor: twist % 3 === 0 ? 'Es kam Geld zurück.' : null,
    },
  }),
  'consent-to-item': (history, step) => ({ params: { ...item(history, step), itemId: 'item-2' } }),
  'excuse-absence': async (history, step) => ({
    params: {
      meetingId: meetingOf(history, step.number),
      personId: await history.world.personId(pick(committee, step.twist)),
    },
  }),
  'raise-item-conflict': async (history, step) => ({
    params: item(history, step),
    body: {
      ground: 'relative',
      ...(step.twist % 2 === 0 && { personId: await aboutWhom(history, step), reason: 'Verwandt' }),
    },
  }),
  'vote-on-item-conflict': async (history, step) => ({
    params: { ...item(history, step), personId: await aboutWhom(history, step) },
    body: { isConflict: step.twist % 3 !== 0 },
  }),
  'decide-item-conflict': async (history, step) => ({
    params: { ...item(history, step), personId: await aboutWhom(history, step) },
  }),
  'announce-end-of-vote': (history, step) => ({ params: item(history, step) }),
  'call-item': (history, step) => ({
    params: item(history, step),
    body: {
      outcome: pick(['grant', 'grant', 'grant', 'grant-amount-open', 'waitlist', 'reject'], step.twist),
      amountCents: pick([0, GIVEN_CENTS, GIVEN_CENTS, step.amountCents], step.twist),
    },
  }),
  'cast-vote': (history, step) => ({
    params: item(history, step),
    body: { vote: pick(['yes', 'yes', 'no', 'abstain'], step.twist) },
  }),
  'resolve-item': (history, step) => ({ params: item(history, step) }),
  'defer-item': (history, step) => ({ params: item(history, step), body: { reason: 'open-question' } }),
  'remove-item': (history, step) => ({ params: item(history, step) }),
  'close-meeting': (history, step) => ({ params: { meetingId: meetingOf(history, step.number) } }),
  'issue-grant': (history, step) => ({
    ...application(history, step),
    body: step.twist % 4 === 0 ? { amountCents: step.amountCents } : {},
  }),
  'accept-grant': application,
  'request-payment': (history, step) => ({
    ...application(history, step),
    body: { amountCents: step.amountCents % 100_000 },
  }),
  'approve-payment': payment,
  'refuse-payment': (history, step) => ({
    ...payment(history, step),
    body: { reason: 'Die Summe stimmt nicht.' },
  }),
  'order-payment': payment,
  'execute-payment': payment,
  'return-payment': (history, step) => ({ ...payment(history, step), body: { reason: 'account-closed' } }),
  ...payRunMoves,
  'submit-proof': (history, step) => ({
    ...application(history, step),
    body: {
      report: 'Es kamen viele.',
      receipts: [receipt(1, SPENT_CENTS), receipt(2, 5_000, 'material')],
      otherFundsCents: step.twist % 3 === 0 ? 20_000 : 10_000,
      reportedFundsCents: 0,
      lumpSumBasis: null,
    },
  }),
  'check-proof': (history, step) => ({
    ...application(history, step),
    body: {
      findings: [
        step.twist % 3 === 0
          ? { number: 1, finding: 'cut', recognisedCents: 1, reason: 'zu hoch' }
          : { number: 1, finding: 'recognised', recognisedCents: SPENT_CENTS, reason: null },
        { number: 2, finding: 'recognised', recognisedCents: 5_000, reason: null },
      ],
    },
  }),
  settle: application,
  'book-refund-received': async (history, step) => ({
    ...application(history, step),
    body: {
      amountCents: step.twist % 4 === 0 ? step.amountCents : await openRefundCents(history, step),
      receivedOn: '2024-10-04',
    },
  }),
  'close-case': application,
  ...recoveryMoves,
  ...grantChangeMoves,
  'set-audit-hold': (history, step) => ({ ...application(history, step), body: { reason: 'Prüfung' } }),
  'lift-audit-hold': application,
  'order-erasure': async ({ world }, { twist }) => ({
    params: { personId: await world.personId(pick(people, twist)) },
  }),
  ...grantNoticeMoves,
  'register-organisation': (_history, { twist }) => ({
    body: {
      ...{
        name: `Verein ${twist} (fiktiv)`,
        legalForm: 'informal-group',
        seat: 'Musterstadt',
        isNonProfit: true,
      },
      supportedBy: twist % 2 === 0 ? 'Verein Muster (fiktiv)' : null,
      contact: { name: 'Erika Muster', email: 'erika@verein.example' },
    },
  }),
  'add-member': async ({ world, organisationId }, { twist }) => ({
    params: { organisationId },
    body: {
      personId: await world.personId(pick(people, twist)),
      authority: twist % 2 ? 'member' : 'signatory',
    },
  }),
  'remove-member': async ({ world, organisationId }, { twist }) => ({
    params: { organisationId, personId: await world.personId(pick(people, twist)) },
  }),
  'propose-bank-account': ({ organisationId, foreignOrganisationId }, { twist }) => ({
    params: { organisationId: twist % 5 === 0 ? foreignOrganisationId : organisationId },
    body: { iban: twist % 2 ? 'DE89370400440532013000' : 'DE00370400440532013000', holder: 'Verein' },
  }),
  'confirm-bank-account': ({ organisationId }, { twist }) => ({
    params: { organisationId },
    body: { accountVersion: 1 + (twist % 3) },
  }),
  'grant-role': async ({ world }, { twist }) => ({
    params: {
      personId: await world.personId(pick(people, twist)),
      role: pick(['finance', 'checker', 'coordination-office'], twist),
    },
  }),
  'end-role': async ({ world }, { twist }) => ({
    params: { personId: await world.personId(pick(people, twist)), role: 'finance' },
  }),
  'establish-programme': (_history, { twist }) => ({
    body: { programmeId: pick([PROGRAMME, 'empowerment'], twist), title: 'Programm', grantor: 'Musterstadt' },
  }),
  'publish-rule-set': (_history, { twist }) => ({
    params: { programmeId: PROGRAMME },
    body: { ruleSet: { ...rules, version: 1 + (twist % 3), invitationDays: known(twist % 3 === 2 ? 7 : 0) } },
  }),
  'seat-committee': async ({ world }, { twist }) => ({
    params: { programmeId: PROGRAMME, committeeId: 'zweiter-ausschuss' },
    body: {
      ...{ title: 'Zweiter Ausschuss', term: 1 },
      seats: [
        {
          ...{
            seatId: 'one',
            name: 'Eins',
            personId: await world.personId(pick(people, twist)),
            voting: true,
          },
          office: twist % 4 === 0 ? 'member' : 'chair',
        },
      ],
    },
  }),
  'close-programme': () => ({ params: { programmeId: 'empowerment' }, body: { reason: 'Ende' } }),
  'open-fund': (_history, { amountCents, twist }) => ({
    body: {
      ...{
        fundId: 'jugendfonds-2024',
        programmeId: PROGRAMME,
        title: 'Jugendfonds',
        year: pick([2023, 2024], twist),
      },
      ...{
        allocatedCents: amountCents,
        applicationMaxCents: null,
        committeeId: 'begleitausschuss',
        provenance,
      },
    },
  }),
  'change-allocation': (_history, { amountCents }) => ({
    params: { fundId: FUND },
    body: { allocatedCents: amountCents * 3, reason: 'Nachtrag' },
  }),
  'set-fund-sources': (_history, { amountCents, twist }) => ({
    params: { fundId: FUND },
    body: {
      sources: [
        { sourceId: 'bund', title: 'Bund', amountCents: twist % 4 === 0 ? amountCents : 450_000 },
        { sourceId: 'stadt', title: 'Stadt', amountCents: 50_000 },
      ],
      ownShare: { sourceId: 'stadt', basisPoints: 1_000, base: pick(['grant', 'total'], twist) },
      reason: 'Weiterleitung',
    },
  }),
  'open-round': () => ({
    params: { fundId: FUND },
    body: {
      ...{ roundId: `${ROUND}-later`, title: 'Zweite Runde', opensAt: '2024-02-01T00:00:00.000Z' },
      ...{ deadlineOn: '2024-05-31', quotaBasisPoints: 10_000, provenance },
    },
  }),
  'close-year': (_history, { twist }) => ({
    params: { fundId: twist % 4 === 0 ? FUND : 'jugendfonds-2024' },
  }),
  'close-fund': () => ({ params: { fundId: 'jugendfonds-2024' } }),
};

/** The content of the application of a step: for just what the script grants, or for more. */
export const contentOf = ({ amountCents, twist }: Step) =>
  contentFor(twist % 3 === 0 ? Math.min(350_000, Math.max(GIVEN_CENTS, amountCents)) : GIVEN_CENTS);
