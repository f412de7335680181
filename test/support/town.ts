import type { RuleSet } from '../../events/rule-set.ts';
import { account } from './pay-run-facts.ts';
import { costLine } from './plan-facts.ts';
import { rules } from './town-rules.ts';
import type { World } from './world.ts';

export { rules };

/** Who is who in the towns of tests. Everybody acts by the name of what they are. */
export const committee = ['chair', 'deputy', 'member-1', 'member-2', 'member-3'] as const;
export const PROGRAMME = 'demokratie-leben';
export const FUND = 'aktionsfonds-2024';
export const ROUND = 'aktionsfonds-2024-1';

/** An application that asks for so much and has a tenth of the cost from elsewhere. */
export const contentFor = (requestedCents: number) => {
  const ownCents = Math.ceil(requestedCents / 9);
  return {
    title: 'Nachbarschaft im Gespräch',
    summary: 'Ein Tag der offenen Tür',
    description: 'Wir laden alle ein, die im Viertel wohnen.',
    place: 'Stuttgart-Ost',
    targetGroup: 'Alle im Viertel',
    participantCount: 40,
    ...{ localParticipantCount: null, projectKind: null },
    startsOn: '2024-04-01',
    endsOn: '2024-09-30',
    contactName: 'Erika Muster',
    contactEmail: 'erika@verein.example',
    financePlan: {
      expenditure: [
        costLine('fees', requestedCents, { label: 'Honorare' }),
        costLine('material', ownCents, { label: 'Material' }),
      ],
      income: [
        { kind: 'own' as const, label: 'Vereinskasse', status: 'confirmed' as const, amountCents: ownCents },
      ],
      requestedCents,
      lumpSumBasis: null,
      isInputTaxDeductible: null,
    },
    answers: [],
    declarations: ['not-begun'],
    exceptions: [],
  };
};

type Founding = {
  readonly allocatedCents: number;
  readonly ruleSet?: RuleSet;
  /** What else the programme decides before its round opens: later it would not be for that round. */
  readonly beforeTheRound?: ((world: World) => Promise<void>) | undefined;
};

/** Offices, a programme with its committee, and one fund with one round that takes the whole of it. */
export const foundTown = async (
  world: World,
  { allocatedCents, ruleSet = rules, beforeTheRound }: Founding,
) => {
  const { carry, personId } = world;
  world.setClock('2024-01-02T09:00:00.000Z');
  await world.appointAdministrator('administrator');
  for (const [person, role] of [
    ['office', 'coordination-office'],
    ['cashier', 'finance'],
    ['treasurer', 'finance'],
    ['checker', 'checker'],
    ['auditor', 'auditor'],
  ] as const)
    await carry('grant-role', { as: 'administrator', params: { personId: await personId(person), role } });
  await carry('establish-programme', {
    as: 'administrator',
    body: { programmeId: PROGRAMME, title: 'Demokratie leben!', grantor: 'Musterstadt' },
  });
  const params = { programmeId: PROGRAMME };
  await carry('publish-rule-set', { as: 'administrator', params, body: { ruleSet } });
  const seats = committee.map(async (person, place) => ({
    ...{ seatId: person, name: `${person} (Beispiel)` },
    personId: await personId(person),
    voting: true,
    office: place === 0 ? 'chair' : place === 1 ? 'deputy' : 'member',
  }));
  await carry('seat-committee', {
    as: 'administrator',
    params: { ...params, committeeId: 'begleitausschuss' },
    body: { title: 'Begleitausschuss', term: 1, seats: await Promise.all(seats) },
  });
  if (beforeTheRound) {
    await beforeTheRound(world);
    world.setClock('2024-01-02T09:01:00.000Z');
  }
  const provenance = { source: 'a test', confidence: 'assumed' };
  await carry('open-fund', {
    as: 'administrator',
    body: {
      ...{ fundId: FUND, programmeId: PROGRAMME, title: 'Aktionsfonds 2024', year: 2024, allocatedCents },
      ...{ applicationMaxCents: null, committeeId: 'begleitausschuss', provenance },
    },
  });
  await carry('open-round', {
    as: 'administrator',
    params: { fundId: FUND },
    body: {
      ...{
        roundId: ROUND,
        title: 'Erste Runde',
        opensAt: '2024-01-01T00:00:00.000Z',
        deadlineOn: '2024-01-31',
      },
      ...{ quotaBasisPoints: 10_000, provenance },
    },
  });
};

/** The town pays from an account that two persons stand behind. */
export const nameAccount = async ({ carry }: World) => {
  await carry('set-paying-account', { as: 'administrator', body: account });
  await carry('confirm-paying-account', { as: 'treasurer', body: { accountVersion: 1 } });
};

/** An association with one signatory and a bank account that the office has confirmed. */
export const registerAssociation = async ({ carry }: World, signatory: string): Promise<string> => {
  const { key: organisationId } = await carry('register-organisation', {
    as: signatory,
    body: {
      ...{ name: `Verein ${signatory} (fiktiv)`, legalForm: 'registered-association', seat: 'Musterstadt' },
      ...{ registerNumber: 'VR 1', supportedBy: null, isNonProfit: true },
      contact: { name: 'Erika Muster', email: 'erika@verein.example' },
    },
  });
  const params = { organisationId };
  await carry('propose-bank-account', {
    as: signatory,
    params,
    body: { iban: 'DE89 3704 0044 0532 0130 00', holder: 'Verein' },
  });
  await carry('confirm-bank-account', { as: 'office', params, body: { accountVersion: 1 } });
  return organisationId;
};

/** The id that the application of so many in a test has. */
export const applicationIdOf = (number: number) => `app_${String(number).padStart(26, '0')}`;

type HandedIn = {
  readonly as: string;
  readonly organisationId: string;
  readonly number: number;
  readonly requestedCents: number;
};

/** An application that was handed in. */
export const handIn = async (
  world: World,
  { as, organisationId, number, requestedCents }: HandedIn,
): Promise<string> => {
  const applicationId = applicationIdOf(number);
  await world.draft(
    applicationId,
    { organisationId, programmeId: PROGRAMME, fundId: FUND, roundId: ROUND },
    contentFor(requestedCents),
  );
  await world.carry('submit-application', { as, params: { applicationId } });
  return applicationId;
};

/** An application that waits for the committee. */
export const bringToCommittee = async (world: World, handedIn: HandedIn) => {
  const applicationId = await handIn(world, handedIn);
  await world.carry('start-formal-check', { as: 'office', params: { applicationId } });
  await world.carry('admit-application', { as: 'office', params: { applicationId } });
  return applicationId;
};
