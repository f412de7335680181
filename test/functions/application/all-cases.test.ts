import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../support/api.ts';
import { applicationIdOf, FUND, handIn, PROGRAMME, registerAssociation } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const theWorld = townInUse();
const idsOf = (...of: number[]) => of.map(applicationIdOf);
const kept = { organisationId: '', office: '' };

beforeAll(async () => {
  const world = theWorld();
  kept.organisationId = await registerAssociation(world, 'signatory');
  kept.office = await world.personId('office');
  for (const number of [1, 2, 3, 4, 5]) {
    world.setClock(`2024-01-0${number + 1}T09:00:00.000Z`);
    await handIn(world, {
      ...{ as: 'signatory', organisationId: kept.organisationId },
      ...{ number, requestedCents: 90_000 },
    });
  }
  for (const number of [2, 4])
    await world.carry('start-formal-check', {
      as: 'office',
      params: { applicationId: applicationIdOf(number) },
    });
  await world.carry('hand-over-case', {
    as: 'office',
    params: { applicationId: applicationIdOf(4) },
    body: { inChargeId: kept.office },
  });
  await world.settle();
});

const asked = async (query: Readonly<Record<string, string>>) => {
  const { body } = await ask('GET', '/cases', { person: 'office', query });
  return body as { items: { applicationId: string; roundId: string }[]; next: string | null };
};
const counted = async (query: Readonly<Record<string, string>>) => {
  const {
    items: _,
    next: _next,
    isNameCut: _cut,
    ...more
  } = (await asked(query)) as never as Record<string, unknown>;
  return more;
};
const idsFor = async (query: Readonly<Record<string, string>> = {}) =>
  (await asked(query)).items.map(({ applicationId }) => applicationId);

describe('all cases', () => {
  test('are given newest first, or oldest first', async () => {
    expect(await idsFor()).toEqual(idsOf(5, 4, 3, 2, 1));
    expect(await idsFor({ order: 'rising' })).toEqual(idsOf(1, 2, 3, 4, 5));
  });

  test.each<[string, Record<string, string>, number[]]>([
    ['of a status', { status: 'in-check' }, [4, 2]],
    ['of a status that none has', { status: 'closed' }, []],
    ['of a programme', { programmeId: PROGRAMME }, [5, 4, 3, 2, 1]],
    ['to a fund, in a status', { fundId: FUND, status: 'submitted' }, [5, 3, 1]],
    ['to another fund', { fundId: 'another-fund' }, []],
    ['of whoever asks', { inCharge: 'me' }, [4]],
    ['of whoever asks, in another status', { inCharge: 'me', status: 'submitted' }, []],
    ['that are due before all days', { dueTo: '2023-12-31' }, []],
    ['that are due some day', { dueFrom: '2024-01-01' }, [5, 4, 3, 2, 1]],
    ['of a name that nobody has', { name: 'Unbekannt' }, []],
  ])('are those %s', async (_which, query, numbers) => {
    expect(await idsFor(query)).toEqual(idsOf(...numbers));
    expect(await counted({ ...query, count: 'all', limit: '1' })).toEqual({
      count: { items: numbers.length, isAll: true },
    });
  });

  test('are counted by where they stand, all of them or those of a programme', async () => {
    const byStatus = [
      { status: 'submitted', items: 3, isAll: true },
      { status: 'in-check', items: 2, isAll: true },
    ];
    expect(await counted({ countBy: 'status', limit: '1' })).toEqual({ byStatus });
    expect(await counted({ countBy: 'status', programmeId: PROGRAMME })).toEqual({ byStatus });
    expect(await counted({ countBy: 'status', inCharge: 'me' })).toEqual({
      byStatus: [{ status: 'in-check', items: 1, isAll: true }],
    });
    expect(await counted({ countBy: 'status', inCharge: 'me', asOf: '2024-01-01T00:00:00Z' })).toEqual({
      byStatus: [],
    });
  });

  test('are those of a round, of an applicant, and of a name', async () => {
    const [first] = (await asked({})).items;
    expect(await idsFor({ roundId: first?.roundId ?? '' })).toHaveLength(5);
    expect(await idsFor({ roundId: 'another-round' })).toEqual([]);
    expect(await idsFor({ organisationId: kept.organisationId, status: 'in-check' })).toEqual(idsOf(4, 2));
    const { body } = await ask('GET', `/organisations/${kept.organisationId}`, { person: 'office' });
    const [word = ''] = String(body['name']).split(' ');
    expect(await idsFor({ name: word.slice(0, 4) })).toEqual(idsOf(5, 4, 3, 2, 1));
  });

  test('come page by page, each once, whatever is looked through', async () => {
    const query = { status: 'submitted', roundId: (await asked({})).items[0]?.roundId ?? '', limit: '2' };
    const first = await asked(query);
    const second = await asked({ ...query, cursor: first.next ?? '' });
    expect([...first.items, ...second.items].map(({ applicationId }) => applicationId)).toEqual(
      idsOf(5, 3, 1),
    );
    expect(second.next).toBeNull();
  });

  test('are for the offices', async () => {
    expect((await ask('GET', '/cases', { person: 'signatory' })).status).toBe(403);
  });
});
