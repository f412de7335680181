import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { stuttgart } from '../../domain/rule-sets/stuttgart.ts';
import { projections } from '../../functions/registry.ts';
import { dataFiles } from '../../local/data-files.ts';
import { type DemoPlace, ensureDemoData, seedDemo } from '../../local/demo-data/seed.ts';
import { openEnvironment } from '../../local/environment.ts';
import { appointFirstAdministrator } from '../../local/first-administrator.ts';
import { readOptions } from '../../local/options.ts';
import { type Running, startServer } from '../../local/server.ts';
import { environment, provideEnvironment } from '../../runtime/environment.ts';
import type { Environment } from '../../runtime/ports.ts';
import { verify } from '../../runtime/verification/verify.ts';
import { countEvents, countedStates, shown } from '../support/demo-figures.ts';
import { longLivedFolder, temporaryFolder } from '../support/folder.ts';
import { client } from './client.ts';

const NOW = '2026-11-20T09:00:00.000Z';

const argumentsFor = (data: string) => ['--port', '0', '--clock', 'manual', '--data', data];
const optionsFor = (data: string) => readOptions(argumentsFor(data), {});

const setClock = (data: string): string => {
  writeFileSync(dataFiles(data).demoClock, JSON.stringify({ now: NOW }));
  return data;
};

/** What a first start enters that nothing disturbs. */
const undisturbed: { counts?: Readonly<Record<string, number>> } = {};
const it: { server?: Running } = {};
beforeAll(async () => {
  const { path, remove } = longLivedFolder();
  it.server = await startServer(optionsFor(setClock(path)));
  const { log, tenant = '' } = await environment();
  // On the day of the start there are its daily round, which is no part of them, and the appointment of an administrator.
  const earlier = await countEvents({ environment: { log }, tenant }, NOW);
  undisturbed.counts = { ...earlier, RoleGranted: (earlier['RoleGranted'] ?? 0) + 1 };
  return async () => {
    await it.server?.stop();
    remove();
  };
});

describe('the demo data', () => {
  const ask = () => client(it.server!.address).ask;

  test.each(Object.entries(countedStates))('show %s in every state', async (programmeId, expected) => {
    const { body } = await ask()({ path: `/programmes/${programmeId}/status` });
    const states = body.states.map(({ status, count }: { status: string; count: number }) => [status, count]);
    expect(Object.fromEntries(states)).toEqual(expected);
  });

  test('have as many applications in each year as are told, and a call that is open today', async () => {
    const years = new Map<string, number>();
    for (const { programmeId } of stuttgart) {
      const path = `/programmes/${programmeId}/applications?limit=100`;
      const { body } = await ask()({ as: 'karl', path });
      for (const { fundId } of body.items as { fundId: string }[]) {
        const year = /\d{4}$|offen$/.exec(fundId)?.[0] ?? fundId;
        years.set(year, (years.get(year) ?? 0) + 1);
      }
    }
    expect(Object.fromEntries(years)).toEqual({ '2024': 26, '2025': 29, offen: 10 });
    const { body } = await ask()({ as: 'jonas', path: '/drafts' });
    expect(body.items).toHaveLength(1);
    const draft = await ask()({ as: 'jonas', path: `/drafts/${body.items[0].applicationId}` });
    expect(draft.body).toMatchObject({ fundId: 'aktionsfonds-offen', isRoundOpen: true, isComplete: false });
  });

  test('keep to the real funds, and never promise more than these have', async () => {
    for (const { fund } of stuttgart.flatMap(({ funds }) => funds)) {
      const { body } = await ask()({ as: 'karl', path: `/funds/${fund.fundId}/ledger` });
      expect(body).toMatchObject({ allocatedCents: fund.allocatedCents, year: fund.year });
      expect(body.freeCents).toBeGreaterThanOrEqual(0);
    }
  });

  test('name no group that could be a real one', async () => {
    const { body } = await ask()({ as: 'clara', path: '/organisations?list=all' });
    const names = body.items.map(({ name }: { name: string }) => name);
    expect(names).toHaveLength(23);
    expect(names.filter((name: string) => !name.endsWith('(fiktiv)'))).toEqual([]);
  });

  test('leave the clock where it was, and each fact at its own day', async () => {
    const { log, clock, tenant = '' } = await environment();
    expect(clock.now()).toBe(NOW);
    const commits = await log.read(tenant, 'fund-aktionsfonds-2024');
    const days = commits.map(({ recordedAt }) => recordedAt);
    expect(days).toEqual(days.toSorted());
    expect(days.at(-1)! < '2025-06-01').toBe(true);
  });

  test('show each rule of the field at work', () => {
    expect(shown.filter((type) => !(type in undisturbed.counts!))).toEqual([]);
  });

  test('are read without a finding, with nothing set aside', async () => {
    const { tenant = '', ...surroundings } = await environment();
    expect(await surroundings.views.parked(tenant)).toEqual([]);
    expect((await verify(surroundings, tenant, projections)).findings).toEqual([]);
  });
});

describe('entering the demo data', { timeout: 300_000 }, () => {
  const closing: { close?: () => Promise<void> } = {};
  afterEach(async () => {
    await closing.close?.();
  });

  const ISSUER = 'http://localhost/demo/oidc';
  const open = async (): Promise<{ place: DemoPlace; data: string }> => {
    const data = temporaryFolder();
    const opened = await openEnvironment(optionsFor(data), { now: () => NOW });
    closing.close = opened.close;
    provideEnvironment(opened.environment);
    const tenant = opened.environment.tenant ?? '';
    await appointFirstAdministrator(opened.environment, tenant, ISSUER, 'demo-ada');
    return { place: { environment: opened.environment, tenant, issuer: ISSUER }, data };
  };

  const cutOffAfter = (log: Environment['log'], commitCount: number): Environment['log'] => {
    const state = { written: 0 };
    return {
      ...log,
      append: (append) => {
        if (++state.written > commitCount) throw new Error('cut off');
        return log.append(append);
      },
    };
  };

  test('goes on after it was cut off, and enters nothing twice', async () => {
    const { place, data } = await open();
    for (const commitCount of [150, 1_300]) {
      const log = cutOffAfter(place.environment.log, commitCount);
      const cut = { ...place, environment: { ...place.environment, log } };
      await expect(seedDemo(cut, NOW)).rejects.toThrow();
    }
    const marker = join(data, 'progress.json');
    writeFileSync(marker, JSON.stringify({ state: 'begun', now: NOW }));
    expect(await ensureDemoData(marker, false, place)).toBe(true);
    expect(await countEvents(place)).toEqual(undisturbed.counts);

    expect(await ensureDemoData(marker, true, place)).toBe(false);
    await seedDemo(place, NOW);
    expect(await countEvents(place)).toEqual(undisturbed.counts);
  });

  test('goes on after the process was killed', async () => {
    const data = setClock(temporaryFolder());
    const started = spawn(process.execPath, ['local/foerderbuch.js', 'serve', ...argumentsFor(data)], {
      stdio: 'ignore',
    });
    await vi.waitFor(() => readFileSync(dataFiles(data).demoData), { timeout: 30_000, interval: 20 });
    await pause(800);
    const exited = once(started, 'exit');
    started.kill('SIGKILL');
    await exited;
    expect(readFileSync(dataFiles(data).demoData, 'utf8')).toContain('begun');

    const server = await startServer(optionsFor(data));
    closing.close = server.stop;
    const { body } = await client(server.address).ask({ path: '/programmes/demokratie-leben/status' });
    expect(body.total.count).toBe(43);
    const { tenant = '', ...surroundings } = await environment();
    expect((await verify(surroundings, tenant, projections)).findings).toEqual([]);
  });

  test('happens in a new book only', async () => {
    const { place, data } = await open();
    expect(await ensureDemoData(join(data, 'progress.json'), false, place)).toBe(false);
    expect(await countEvents(place)).toEqual({ RoleGranted: 1 });
  });
});
