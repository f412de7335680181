import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../functions/routes.ts';
import { rightsOf } from '../../infra/rights.ts';
import type { BesideStreams } from '../../runtime/commands/command.ts';
import { dynamodb, sqliteInMemory } from '../support/engines.ts';
import { openEnvironment } from '../support/environments.ts';
import { withoutRows } from '../support/no-rows.ts';
import { foundTown, registerAssociation } from '../support/town.ts';
import { type World, worldOf } from '../support/world.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Queries look at rows, and the daily round finds in them what its commands then decide on the log. */
const READERS_OF_ROWS = [
  'functions/draft/own-drafts.ts',
  'local/daily-rounds.ts',
  'runtime/commands/daily-round.ts',
  'runtime/http/moment-asked.ts',
];

test('nobody but queries and the daily round reads rows', () => {
  const files = globSync(['{domain,functions,runtime,local,web}/**/*.ts'], { cwd: ROOT });
  const reading = files.filter((file) =>
    /views\/live-rows\.ts'/.test(readFileSync(`${ROOT}${file}`, 'utf8')),
  );
  expect(reading.toSorted()).toEqual(READERS_OF_ROWS);
});

test('what a command prepares has no way to rows, by its type', () => {
  // @ts-expect-error: rows are left out
  const rows = (outside: BesideStreams) => outside.views;
  expect(rows).toBeTypeOf('function');
});

test('on AWS no command that people send has the right to read rows', () => {
  const sent = routes.filter(({ kind }) => kind === 'command');
  expect(sent.filter((route) => rightsOf(route).includes('readViews'))).toEqual([]);
});

describe.each([sqliteInMemory, dynamodb])('on the $name, where rows never come', (engine) => {
  const open: { world?: World; close: () => Promise<void> } = { close: async () => undefined };
  const erasureOf = async (person: string) =>
    open.world!.send('order-erasure', {
      as: 'administrator',
      params: { personId: await open.world!.personId(person) },
    });

  beforeAll(async () => {
    const opened = await openEnvironment(engine, 'town');
    open.close = opened.close;
    open.world = worldOf(opened, 'town');
    await open.world.build();
    await foundTown(open.world, { allocatedCents: 1_000_000 });
    await registerAssociation(open.world, 'signatory');
  }, 60_000);
  afterAll(() => open.close());

  test('a command that looked at one would fail', async () => {
    const { views } = withoutRows(open.world!.environment);
    expect(() => views.get('town', 'person@1/1', 'person-x')).toThrow('looked at rows');
  });

  test.each([
    ['who has just registered an organisation', 'signatory', 'still-acts-for-organisation'],
    ['who has just been seated', 'member-1', 'still-seated'],
    ['who has just got an office', 'cashier', 'still-in-office'],
  ])('nobody is erased %s', async (_who, person, refused) => {
    expect(await erasureOf(person)).toMatchObject({ status: 'refused', refusal: { refused } });
  });

  test('somebody whom nothing ties is erased', async () => {
    expect(await erasureOf('passer-by')).toMatchObject({ status: 'done' });
  });
});
