import { mkdirSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { projections } from '../../functions/registry.ts';
import { dataFiles } from '../../local/data-files.ts';
import { readOptions } from '../../local/options.ts';
import { type Answer, type Ask, client, StepFailed } from '../../local/play/client.ts';
import { overHttp } from '../../local/play/http.ts';
import { leutkirchFigures } from '../../local/play/leutkirch-2019/figures.ts';
import { leutkirch2019 } from '../../local/play/leutkirch-2019/plot.ts';
import { perform } from '../../local/play/perform.ts';
import { type Running, startServer } from '../../local/server.ts';
import { environment } from '../../runtime/environment.ts';
import { verify } from '../../runtime/verification/verify.ts';
import { temporaryFolder } from '../support/folder.ts';
import { onContract } from '../support/on-contract.ts';

const running: { server?: Running } = {};
afterEach(async () => {
  await running.server?.stop();
});

const open = async (store: string, clock: string): Promise<Running> => {
  const data = temporaryFolder();
  mkdirSync(data, { recursive: true });
  writeFileSync(dataFiles(data).demoClock, JSON.stringify({ now: clock }));
  const args = ['--port', '0', '--empty', '--clock', 'manual', '--data', data, '--store', store];
  const server = await startServer(readOptions(args, {}));
  running.server = server;
  return server;
};

describe.each(['sqlite', 'dynamodb'])('Leutkirch 2019 on %s', (store) => {
  test('ends with the published figures, nothing set aside and nothing to find', {
    timeout: 600_000,
  }, async () => {
    const server = await open(store, '2018-12-01T07:00:00.000Z');
    const board = await perform(client(onContract(overHttp(server.address)), 'leutkirch'), leutkirch2019);
    const figures = await leutkirchFigures(board);
    expect(figures).toHaveLength(14);
    expect(figures.filter(({ isSame }) => !isSame)).toEqual([]);

    await server.idle();
    const { tenant = '', ...surroundings } = await environment();
    expect(await surroundings.views.parked(tenant)).toEqual([]);
    expect((await verify(surroundings, tenant, projections)).findings).toEqual([]);
  });
});

test('a step that the API refuses says which step it was, and why', async () => {
  const { address } = await open('sqlite', '2018-12-01T07:00:00.000Z');
  const late = { ...leutkirch2019, beginsOn: '2018-11-01' };
  const failure = await perform(client(onContract(overHttp(address)), 'late'), late).catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(StepFailed);
  expect(String(failure)).toContain('clock to 2018-11-01');
});

test('a name stands for one command, however often it is sent', async () => {
  const { address } = await open('sqlite', '2018-12-01T07:00:00.000Z');
  const programmes = leutkirch2019.programmes.map(({ programmeId, title, grantor }) => ({
    ...{ programmeId, title, grantor, ruleSets: [], committees: [], funds: [] },
  }));
  const plot = { ...leutkirch2019, programmes, seats: [], organisations: [], stories: [], meetings: [] };
  const first = client(onContract(overHttp(address)), 'twice');
  await perform(first, plot);
  const again = { ...first, clock: { set: async () => {} } };
  await perform(again, plot);
  const { log, tenant = '' } = await environment();
  expect(await log.read(tenant, `programme-${programmes[0]!.programmeId}`)).toHaveLength(1);
});

test('a reader waits for what was written last, however many streams were written before', async () => {
  const addresses: string[] = [];
  const transport = {
    send: async ({ method, path }: Ask): Promise<Answer> => {
      addresses.push(decodeURIComponent(path));
      const stream = path.slice(1);
      return { status: 200, version: undefined, body: method === 'GET' ? {} : { position: stream } };
    },
    setClock: async () => {},
    settle: async () => {},
    isSettledThen: false,
  };
  const person = client(transport, 'order').as('amal');
  const writes = (position: string) =>
    person.does(position, { method: 'POST', path: `/${position}` }, z.unknown());
  await writes('payout-old@1');
  for (const number of Array.from({ length: 200 }).keys()) await writes(`application-number-${number}@1`);
  await writes('payout-old@2');
  await person.reads('/anything', z.unknown());
  expect(addresses.at(-1)).toMatch(/^\/anything\?after=payout-old@2,application-number-199@1,/);
  expect(addresses.at(-1)!.length).toBeLessThan(2_000);
});
