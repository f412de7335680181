import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundleFunctions, weigh } from '../../../infra/bundling.ts';
import { handlers } from '../cold/handlers.ts';
import type { Entry, Result } from '../contest.ts';
import type { Rounds } from '../measure.ts';
import { quantile, spread } from '../spread.ts';

const CHILD = fileURLToPath(new URL('../cold/import-in-child.ts', import.meta.url));

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url));

/** How many milliseconds a fresh process takes to import a bundle. */
const importMs = async (folder: string): Promise<number> =>
  Number((await promisify(execFile)(process.execPath, [CHILD, join(folder, 'index.mjs')])).stdout);

const nameOf = (name: string): string => name.replaceAll(/[^\w.]+/g, '-');

export const started = handlers().map(({ name, includes }) => ({ name: nameOf(name), includes }));

/** What a cold start has to read and run before the first request, each in a process of its own, in turn. */
export const coldStarts = async ({ warmUp, told }: Rounds): Promise<readonly Result[]> => {
  // In the project, where packages are found.
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'cold-start-'));
  const programs = handlers().map((handler) => ({ ...handler, name: nameOf(handler.name) }));
  const folders = programs.map((program) =>
    bundleFunctions([program], join(folder, program.name))(program.name),
  );
  const times: number[][] = programs.map(() => []);
  for (let round = -Math.min(warmUp, 1); round < told; round++)
    for (const [place, one] of folders.entries()) {
      const ms = await importMs(one);
      if (round >= 0) times[place]?.push(ms);
    }
  const [ours = []] = times;
  const entries = programs.map(({ name }, place): Entry => {
    const own = times[place] ?? [];
    const micros = own.map((ms) => ms * 1_000);
    const ratios = own.map((ms, round) => (ours[round] ?? Number.NaN) / ms);
    return {
      ...{ name, wallMicros: spread(micros) },
      ...{ p50Micros: quantile(micros, 0.5), p99Micros: quantile(micros, 0.99) },
      wallRatio: place === 0 ? undefined : spread(ratios),
      ...{ cpuMicros: undefined, cpuRatio: undefined, traffic: undefined },
      tally: { 'kB of code': Math.round(weigh(folders[place] ?? '').bytes / 1_000) },
    };
  });
  rmSync(folder, { recursive: true });
  const aim = 'aim: ≤ SDK + 40 ms, ≤ SDK + 120 kB';
  return [{ name: 'cold start: import of a handler in a fresh process', aim, atOnce: 1, entries }];
};
