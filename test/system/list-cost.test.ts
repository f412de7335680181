import { afterAll, beforeAll, expect, it } from 'vitest';
import { allCases, type WhichCase } from '../../domain/views/all-cases.ts';
import { worklist } from '../../domain/views/worklist.ts';
import { liveRows } from '../../runtime/views/live-rows.ts';
import { dynamodb, dynamoIn } from '../support/engines.ts';
import { describeOnTheEngine } from '../support/on-the-engine.ts';
import { openTown, type Town } from '../support/open-town.ts';
import { FUND, handIn, PROGRAMME, registerAssociation } from '../support/town.ts';

describeOnTheEngine('what a page of the office reads', () => {
  let town: Town;
  let organisationId: string;
  beforeAll(async () => {
    town = await openTown(500_000, undefined, dynamodb);
    organisationId = await registerAssociation(town.world, 'signatory');
  });
  afterAll(() => town.close());

  const unitsWith = async (first: number, last: number) => {
    const { world } = town;
    for (let number = first; number <= last; number++)
      await handIn(world, { as: 'signatory', organisationId, number, requestedCents: 50_000 });
    await world.settle();
    const rows = await liveRows(world.environment, world.tenant);
    const { requests } = dynamoIn(town.engine).engine;
    requests.clear();
    const which = { waitsFor: 'checker' } as const;
    const none = await worklist(rows, '2024-02-01', which, { limit: 3 });
    const few = requests.list().reduce((sum, { consumed = 0 }) => sum + consumed, 0);
    requests.clear();
    const page = await worklist(rows, '2024-02-01', { waitsFor: 'coordination-office' }, { limit: 3 });
    expect([none.items.length, page.items.length]).toEqual([0, 3]);
    return [few, requests.list().reduce((sum, { consumed = 0 }) => sum + consumed, 0)];
  };

  const choices = (): Readonly<Record<string, Partial<WhichCase>>> => ({
    all: {},
    'by status': { status: 'submitted' },
    'by programme': { programmeId: PROGRAMME },
    'by fund': { fundId: FUND },
    'by name': { name: ['verei', 'signat'] },
    'of an applicant': { organisationId },
    'of a person with none': { inChargeId: 'nobody-known' },
  });
  const casesWith = async () => {
    const { world } = town;
    const rows = await liveRows(world.environment, world.tenant);
    const { requests } = dynamoIn(town.engine).engine;
    const units: Record<string, number> = {};
    await allCases(rows, '2024-02-01', { name: [] }, { order: 'falling', limit: 1 });
    for (const [name, which] of Object.entries(choices())) {
      requests.clear();
      const wish = { order: 'falling', limit: 3 } as const;
      await allCases(rows, '2024-02-01', { name: [], ...which }, wish);
      units[name] = requests.list().reduce((sum, { consumed = 0 }) => sum + consumed, 0);
    }
    return units;
  };

  it('is its rows and the looks at a few lists, however many cases are open', async () => {
    expect(await unitsWith(1, 5)).toEqual([3, 10]);
    const ofFew = await casesWith();
    const four = { all: 4, 'by status': 4, 'by programme': 4, 'of an applicant': 4 };
    expect(ofFew).toEqual({ ...four, 'by fund': 6, 'by name': 6, 'of a person with none': 1 });
    expect(await unitsWith(6, 20)).toEqual([3, 10]);
    expect(await casesWith()).toEqual(ofFew);
  });
});
