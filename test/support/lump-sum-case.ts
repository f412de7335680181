import { demokratieLeben2025 } from '../../domain/rule-sets/demokratie-leben-2025.ts';
import { applicationIdOf, committee, contentFor } from './town.ts';
import type { World } from './world.ts';

const PROGRAMME = 'demokratie-leben-2025';
const FUND = 'aktionsfonds-2025';
const ROUND = `${FUND}-1`;
/** Six hours at 540 euro, two and a half at 72 euro an hour, and 20 people at 40 euro. */
const planned = {
  participantCount: 20,
  feeDays: [
    { quarterHours: 24, contractFeeCents: 60_000 },
    { quarterHours: 10, contractFeeCents: 20_000 },
  ],
};
const PLANNED_CENTS = 54_000 + 18_000 + 80_000;

/** The shipped rules of 2025 in force, a committee, a fund and a round. */
export const openYear = async ({ carry, personId }: World) => {
  const as = 'administrator';
  const params = { programmeId: PROGRAMME };
  const provenance = { source: 'a test', confidence: 'assumed' };
  await carry('establish-programme', {
    as,
    body: { ...params, title: 'Demokratie leben!', grantor: 'Musterstadt' },
  });
  await carry('publish-rule-set', { as, params, body: { ruleSet: demokratieLeben2025 } });
  const seats = committee.map(async (person, place) => ({
    ...{ seatId: person, name: person, personId: await personId(person), voting: true },
    office: ['chair', 'deputy'][place] ?? 'member',
  }));
  await carry('seat-committee', {
    ...{ as, params: { ...params, committeeId: 'buendnis' } },
    body: { title: 'Bündnis', term: 1, seats: await Promise.all(seats) },
  });
  const limits = { year: 2025, allocatedCents: 1_000_000, applicationMaxCents: 300_000 };
  await carry('open-fund', {
    as,
    body: {
      ...params,
      ...limits,
      fundId: FUND,
      title: 'Aktionsfonds 2025',
      committeeId: 'buendnis',
      provenance,
    },
  });
  const times = { opensAt: '2025-01-01T00:00:00.000Z', deadlineOn: '2025-03-31', quotaBasisPoints: 10_000 };
  await carry('open-round', {
    ...{ as, params: { fundId: FUND } },
    body: { roundId: ROUND, title: 'Erste Runde', ...times, provenance },
  });
};

const content = {
  ...contentFor(PLANNED_CENTS),
  ...{ startsOn: '2025-05-01', endsOn: '2025-06-30' },
  financePlan: {
    expenditure: [
      { lineId: 'fees', category: 'fees', label: 'Honorare', amountCents: 72_000 },
      { lineId: 'people', category: 'catering', label: 'Teilnehmende', amountCents: 80_000 },
    ],
    ...{ income: [], requestedCents: PLANNED_CENTS, lumpSumBasis: planned },
  },
  answers: [{ questionId: 'focus-area', text: 'Demokratische Selbstwirksamkeit' }],
  declarations: demokratieLeben2025.declarations.value,
};

const decide = async ({ carry, personId, setClock }: World, applicationId: string) => {
  const { key: meetingId } = await carry('convene-meeting', {
    as: 'chair',
    body: {
      ...{ programmeId: PROGRAMME, committeeId: 'buendnis', title: 'Sitzung', place: 'Rathaus' },
      ...{ startsAt: '2025-04-10T17:00:00.000Z', applicationIds: [applicationId] },
    },
  });
  setClock('2025-04-10T18:00:00.000Z');
  for (const member of committee)
    await carry('record-presence', {
      ...{ as: 'chair', params: { meetingId, personId: await personId(member) } },
      body: { isPresent: true },
    });
  const params = { meetingId, itemId: 'item-1' };
  await carry('call-item', { as: 'chair', params, body: { outcome: 'grant', amountCents: PLANNED_CENTS } });
  for (const member of committee) await carry('cast-vote', { as: member, params, body: { vote: 'yes' } });
  await carry('resolve-item', { as: 'chair', params });
};

const pay = async ({ carry }: World, applicationId: string) => {
  const params = { applicationId };
  const requested = await carry('request-payment', {
    as: 'signatory',
    params,
    body: { amountCents: PLANNED_CENTS },
  });
  const payment = { ...params, paymentId: String(requested.answer['paymentId']) };
  await carry('approve-payment', { as: 'office', params: payment });
  await carry('order-payment', { as: 'cashier', params: payment });
  await carry('execute-payment', { as: 'treasurer', params: payment });
};

/** The proof of what was held: fifteen of twenty people came to the workshop. */
const proof = {
  report: 'Fünfzehn Menschen kamen.',
  receipts: [],
  otherFundsCents: 0,
  lumpSumBasis: planned,
  participantLists: [
    {
      number: 1,
      event: 'Workshop',
      heldOn: '2025-05-17',
      kind: 'signed',
      participantCount: 12,
      witnessCount: 0,
    },
    {
      number: 2,
      event: 'Abschlussfest',
      heldOn: '2025-05-18',
      kind: 'anonymised',
      participantCount: 8,
      witnessCount: 8,
    },
  ],
  feeContracts: planned.feeDays.map(({ quarterHours, contractFeeCents }, place) => ({
    ...{ number: place + 1, servedOn: '2025-05-17', quarterHours, contractFeeCents },
    invoicedCents: contractFeeCents,
  })),
};

/** What comes back in the end: fewer people came than were planned. */
export const FINAL_CENTS = 54_000 + 18_000 + 15 * 4_000;
export const REFUND_CENTS = PLANNED_CENTS - FINAL_CENTS;

/** From the first line of an application to its grant that is paid out. */
const bringToMoney = async (world: World, organisationId: string): Promise<string> => {
  const { carry } = world;
  const applicationId = applicationIdOf(1);
  const params = { applicationId };
  const meant = { organisationId, programmeId: PROGRAMME, fundId: FUND, roundId: ROUND };
  await world.draft(applicationId, meant, content);
  await carry('submit-application', { as: 'signatory', params });
  await carry('start-formal-check', { as: 'office', params });
  await carry('admit-application', { as: 'office', params });
  await decide(world, applicationId);
  await carry('issue-grant', { as: 'office', params });
  await carry('accept-grant', { as: 'signatory', params });
  await pay(world, applicationId);
  return applicationId;
};

/** A case of lump sums from the first line to the last euro; answers its application. */
export const wholeCase = async (world: World, organisationId: string): Promise<string> => {
  const { carry } = world;
  const applicationId = await bringToMoney(world, organisationId);
  const params = { applicationId };
  world.setClock('2025-07-10T09:00:00.000Z');
  await carry('submit-proof', { as: 'signatory', params, body: proof });
  const verifiedBasis = { ...planned, participantCount: 15 };
  await carry('check-proof', { as: 'checker', params, body: { findings: [], verifiedBasis } });
  await carry('settle', { as: 'office', params });
  const back = { amountCents: REFUND_CENTS, receivedOn: '2025-07-10' };
  await carry('book-refund-received', { as: 'treasurer', params, body: back });
  await carry('close-case', { as: 'office', params });
  return applicationId;
};
