import { afterEach, describe, expect, test } from 'vitest';
import { dayInBerlin } from '../../../domain/calendar/calendar-day.ts';
import type { ShippedProgramme } from '../../../domain/rule-sets/shipped.ts';
import { birkenfeld } from '../../../domain/rule-sets/towns/birkenfeld.ts';
import { towns } from '../../../domain/rule-sets/towns.ts';
import type { RuleSet } from '../../../events/rule-set.ts';
import { fileOf, stepsOf } from '../../../local/command-line/programme-file.ts';
import { provideEnvironment } from '../../../runtime/environment.ts';
import { ask } from '../../support/api.ts';
import { sqliteInMemory } from '../../support/engines.ts';
import { openEnvironment } from '../../support/environments.ts';
import { exampleFor } from '../../support/example-application.ts';
import { personIdOf } from '../../support/http.ts';
import { worldOf } from '../../support/world.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** An installation without any programme, and its one administrator. */
const emptyInstallation = async () => {
  const opened = await openEnvironment(sqliteInMemory, 'town');
  closing.push(opened.close);
  provideEnvironment(opened.environment);
  const world = worldOf(opened, 'town');
  await world.build();
  await world.appointAdministrator('admin');
  return { ...opened, settle: world.settle };
};

const seated = async (shipped: ShippedProgramme) => {
  const [chair, member] = [await personIdOf('chair'), await personIdOf('member')];
  const file = fileOf(shipped);
  const seats = [
    { seatId: 'one', name: 'Ada Beispiel', personId: chair, voting: true, office: 'chair' },
    { seatId: 'two', name: 'Bo Beispiel', personId: member, voting: true, office: 'member' },
  ];
  return { ...file, committees: file.committees.map((committee) => ({ ...committee, seats })) };
};

type Settle = () => Promise<void>;

const send = async (steps: ReturnType<typeof stepsOf>, settle: Settle) => {
  for (const { method, path, body, name } of steps) {
    await settle();
    expect(await ask(method, path, { person: 'admin', body }), name).toMatchObject({
      status: expect.toSatisfy((status: number) => status < 300),
    });
  }
};

const openByRequests = async (shipped: ShippedProgramme, settle: Settle) =>
  send(stepsOf(await seated(shipped)), settle);

const register = async (legalForm: string): Promise<string> => {
  const { body } = await ask('POST', '/organisations', {
    person: 'signatory',
    body: {
      ...{ name: 'Verein Beispiel (fiktiv)', legalForm, seat: 'Musterstadt', registerNumber: null },
      ...{ supportedBy: 'Ein anderer Verein (fiktiv)', isNonProfit: true },
      contact: { name: 'Erika Muster', email: 'erika@verein.example' },
    },
  });
  return body.id;
};

/** Writes a draft for the first round of a fund and hands it in. */
const apply = async (shipped: ShippedProgramme, rules: RuleSet, changes: object = {}) => {
  const [{ fund, rounds } = { fund: undefined, rounds: [] }] = shipped.funds;
  const [round] = rounds;
  if (!fund || !round) throw new Error('the programme has no round');
  const organisationId = await register(rules.legalForms.value[0] ?? '');
  const { programmeId } = shipped;
  const where = { organisationId, programmeId, fundId: fund.fundId, roundId: round.roundId };
  const draft = await ask('POST', '/drafts', { person: 'signatory', body: where });
  const content = exampleFor(rules, { ...fund, submittedOn: dayInBerlin(round.opensAt) }, changes);
  const path = `/drafts/${draft.body.applicationId}`;
  const headers = { 'if-match': '"1"' };
  const saved = await ask('PUT', path, { person: 'signatory', body: content, headers });
  return { saved, submitted: await ask('POST', `${path}/submission`, { person: 'signatory', body: {} }) };
};

const opensAt = ({ funds }: ShippedProgramme) => funds[0]?.rounds[0]?.opensAt ?? '';
const rulesAtFirst = (shipped: ShippedProgramme) => {
  const day = dayInBerlin(opensAt(shipped));
  const rules = shipped.ruleSets.find(
    ({ validFromOn, validUntilOn }) => validFromOn <= day && day <= (validUntilOn ?? day),
  );
  if (!rules) throw new Error('no rules are in force when the first round opens');
  return rules;
};

describe.for(towns.filter((town) => !rulesAtFirst(town).adviceRequired.value))(
  'the programme of a town, opened by its data alone: $programmeId',
  (town) => {
    test('takes an application that fits its rules', async () => {
      const { setClock, settle } = await emptyInstallation();
      setClock(opensAt(town));
      await openByRequests(town, settle);
      const { saved, submitted } = await apply(town, rulesAtFirst(town));
      expect(saved.body).toMatchObject({ missing: [], broken: [], isComplete: true });
      expect(submitted).toMatchObject({ status: 201 });
    });
  },
);

describe('a new year', () => {
  const last = birkenfeld.ruleSets.at(-1);
  const nextRules = {
    ...last,
    ruleSetId: 'birkenfeld-2025',
    validFromOn: '2025-01-01',
    validUntilOn: '2025-12-31',
  } as RuleSet;
  const [fund2024] = birkenfeld.funds;
  const nextYear: ShippedProgramme = {
    ...birkenfeld,
    ruleSets: [
      {
        ...nextRules,
        amountMaxCents: {
          value: 400_000,
          source: 'Beschluss des Begleitausschusses 2025',
          confidence: 'found',
        },
      },
    ],
    funds: fund2024
      ? [
          {
            fund: { ...fund2024.fund, fundId: 'birkenfeld-2025', year: 2_025 },
            rounds: fund2024.rounds.map((round) => ({
              ...round,
              ...{
                roundId: 'birkenfeld-2025-1',
                opensAt: '2024-12-31T23:00:00.000Z',
                deadlineOn: '2025-12-31',
              },
            })),
          },
        ]
      : [],
  };

  test('of a programme that runs is opened by data as well, and judged by its own rules', async () => {
    const { setClock, settle } = await emptyInstallation();
    setClock(opensAt(birkenfeld));
    await openByRequests(birkenfeld, settle);
    const [, ...withoutEstablishing] = stepsOf(await seated(nextYear));
    await send(withoutEstablishing, settle);

    setClock(opensAt(nextYear));
    const { submitted } = await apply(nextYear, rulesAtFirst(nextYear));
    expect(submitted.status).toBe(201);
    const above = { ...rulesAtFirst(nextYear), amountMaxCents: { ...nextRules.amountMaxCents, value: null } };
    const { saved } = await apply(nextYear, above, {
      financePlan: {
        ...exampleFor(above, { year: 2_025, submittedOn: '2025-01-01', applicationMaxCents: null })
          .financePlan,
        expenditure: [{ lineId: 'all', category: 'fees', label: 'Alles', amountCents: 500_000 }],
        income: [{ kind: 'own', label: 'Kasse', status: 'confirmed', amountCents: 99_999 }],
        requestedCents: 400_001,
      },
    });
    expect(saved.body.broken).toMatchObject([
      { code: 'requested-above-programme-limit', facts: { limitCents: 400_000 } },
    ]);
  });
});
