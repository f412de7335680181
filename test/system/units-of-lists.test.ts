import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../support/api.ts';
import { dynamodb, dynamoIn } from '../support/engines.ts';
import { describeOnTheEngine } from '../support/on-the-engine.ts';
import { openTown, type Town } from '../support/open-town.ts';
import { FUND, handIn, PROGRAMME, registerAssociation } from '../support/town.ts';

const IN_TOWN = { '{programmeId}': PROGRAMME, '{fundId}': FUND, '{committeeId}': 'begleitausschuss' };

/** A line of the table: what is asked, by whom, and the units that it says. */
const lineIn = /^\| `GET (?<asked>[^`]+)` \|(?:[^|]*\|)* (?<person>[a-z-]+) \| (?<units>[\d.]+) \|$/;

const told = readFileSync('docs/lists.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const { asked, person, units } = lineIn.exec(line)?.groups ?? {};
    return asked && person && units ? [{ asked, person, units }] : [];
  });
type Line = (typeof told)[number];

describeOnTheEngine('what the table of lists says that they cost', () => {
  let town: Town;
  let organisationId: string;
  beforeAll(async () => {
    town = await openTown(5_000_000, undefined, dynamodb);
    organisationId = await registerAssociation(town.world, 'signatory');
  });
  afterAll(() => town.close());

  const submit = async (first: number, last: number) => {
    for (let number = first; number <= last; number++)
      await handIn(town.world, { as: 'signatory', organisationId, number, requestedCents: 50_000 });
    await town.world.settle();
  };

  const unitsOf = async ({ asked, person }: Line) => {
    const named = Object.entries(IN_TOWN).reduce((text, [name, id]) => text.replaceAll(name, id), asked);
    const { pathname, searchParams } = new URL(named, 'https://town.example');
    const { requests } = dynamoIn(town.engine).engine;
    requests.clear();
    const query = { ...Object.fromEntries(searchParams), limit: '3' };
    const answer = await ask('GET', pathname, { query, ...(person !== 'nobody' && { person }) });
    expect([asked, answer.status]).toEqual([asked, 200]);
    return requests.list().reduce((sum, { consumed = 0 }) => sum + consumed, 0);
  };

  const measured = async () => {
    const units: Record<string, string> = {};
    for (const line of told) units[line.asked] = String(await unitsOf(line));
    return units;
  };

  it('is what they cost, with five cases and with twenty', async () => {
    const expected = Object.fromEntries(told.map(({ asked, units }) => [asked, units]));
    expect(told.length).toBeGreaterThan(15);
    await submit(1, 5);
    await measured();
    expect(await measured()).toEqual(expected);
    await submit(6, 20);
    expect(await measured()).toEqual(expected);
  });
});
