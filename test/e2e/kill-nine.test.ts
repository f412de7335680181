import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { projections } from '../../functions/registry.ts';
import { openEnvironment } from '../../local/environment.ts';
import { systemClock } from '../../runtime/clock.ts';
import { parsePosition } from '../../runtime/log/position.ts';
import type { Commit, Environment } from '../../runtime/ports.ts';
import { verify } from '../../runtime/verification/verify.ts';
import { temporaryFolder } from '../support/folder.ts';
import { child, freePort } from './child.ts';
import { type Client, client, newKey, registration, type Told } from './client.ts';

const TENANT = 'stuttgart';
const KILLS = 4;
const PEOPLE = ['amal', 'jonas', 'dora', 'emil', 'fine', 'hamid'];

/** What a client was told it did. */
type Acknowledged = { readonly position: string; readonly name: string };

/** Sends a command until it is answered, as somebody does whose connection breaks off. */
const insist = async ({ ask }: Client, question: Parameters<Client['ask']>[0], tries: { count: number }) => {
  for (;;) {
    const told = await ask(question).catch(() => undefined);
    if (told && told.status < 500) return told;
    tries.count += 1;
    await pause(50);
  }
};

/** Registers organisations and changes their accounts until told to stop; every command has one key for all its tries. */
const worker = async (by: Client, as: string, work: { isOver: boolean; tries: { count: number } }) => {
  const acknowledged: Acknowledged[] = [];
  const command = async (path: string, method: string, body: unknown): Promise<Told> => {
    const told = await insist(by, { as, path, method, body, key: newKey() }, work.tries);
    expect(told.body, `${method} ${path}`).toHaveProperty('position');
    acknowledged.push({ position: told.body.position, name: `${method} ${path}` });
    return told;
  };
  for (let number = 1; !work.isOver; number++) {
    const { body } = await command('/organisations', 'POST', registration(`${as} ${number}`));
    for (const holder of ['Erste Kasse', 'Zweite Kasse'])
      await command(`/organisations/${body.id}/bank-account`, 'PUT', {
        iban: 'DE89370400440532013000',
        holder,
      });
  }
  return acknowledged;
};

const everything = async ({ log }: Environment): Promise<readonly Commit[]> => {
  const pages: Commit[] = [];
  for await (const page of log.scan(TENANT)) pages.push(...page);
  return pages;
};

describe.each(['sqlite', 'dynamodb'] as const)(
  'an installation on %s that is killed at any moment',
  (store) => {
    test('has done each acknowledged command once, and nothing else', { timeout: 180_000 }, async () => {
      const data = temporaryFolder();
      const server = child(await freePort(), '--data', data, '--store', store);
      await server.start();
      const by = client(server.base);
      await Promise.all(PEOPLE.map(by.tokenOf));

      const work = { isOver: false, tries: { count: 0 } };
      const working = PEOPLE.map((as) => worker(by, as, work));
      const pauses = Array.from({ length: KILLS }, () => 150 + Math.random() * 900);
      for (const milliseconds of pauses) {
        await pause(milliseconds);
        await server.kill();
        await server.start();
      }
      work.isOver = true;
      const acknowledged = (await Promise.all(working)).flat();
      await server.caughtUp();
      expect(await server.stop(), server.said()).toBe(0);

      const place = { data, store, dynamodbEndpoint: undefined, tenant: TENANT };
      const { environment, close } = await openEnvironment(
        { ...place, demo: undefined, access: 'go-on' },
        systemClock,
      );
      const commits = (await everything(environment)).filter(({ stream }) =>
        stream.startsWith('organisation-'),
      );
      const { findings } = await verify(environment, TENANT, projections);
      const opened = JSON.stringify(
        await environment.vault.open(
          TENANT,
          commits.map(({ events }) => events),
        ),
      );
      await close();

      const killedAfter = `killed after ${pauses.map(Math.round)} ms`;
      expect(work.tries.count, killedAfter).toBeGreaterThan(0);
      expect(acknowledged.length, killedAfter).toBeGreaterThan(KILLS);
      const told = acknowledged.flatMap(({ position }) => parsePosition(position) ?? []);
      const placeOf = ({ stream, revision }: { stream: string; revision: number }) => `${stream}@${revision}`;
      expect(commits.map(placeOf).sort(), killedAfter).toEqual(told.map(placeOf).sort());
      expect(new Set(commits.map(({ command }) => command.id)).size, killedAfter).toBe(commits.length);
      expect(findings, killedAfter).toEqual([]);
      expect(opened, killedAfter).not.toContain('"erased"');
      expect(opened, killedAfter).not.toContain('"sealed"');
    });
  },
);
