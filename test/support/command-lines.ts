import { execFile } from 'node:child_process';
import { payFile, sha256Of } from '../../functions/pay-run/payment-file.ts';
import { foerderbuch } from '../../local/command-line/program.ts';
import { openEnvironment } from '../../local/environment.ts';
import { prepared, released, runPayment } from './pay-run-facts.ts';
import { RUN } from './payment-facts.ts';
import { record } from './review-facts.ts';
import { foundTown, nameAccount, registerAssociation } from './town.ts';
import type { World } from './world.ts';
import { worldOf } from './world.ts';

export type Ended = { readonly code: number; readonly out: string; readonly err: string };

type Settings = Readonly<Record<string, string | undefined>>;

const asText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** Carries out a command line in this process, and tells how it ended and what it would print. */
export const runWith = async (settings: Settings, ...args: readonly string[]): Promise<Ended> => {
  const [said, complained] = [[] as string[], [] as string[]];
  const code = await foerderbuch(args, {
    say: (line) => void said.push(line),
    complain: (line) => void complained.push(line),
    rewrite: undefined,
    settings,
  });
  return { code, out: asText(said), err: asText(complained) };
};

/** The same where nothing is set around it. */
export const run = (...args: readonly string[]): Promise<Ended> => runWith({}, ...args);

/** A run that pays one association, released with the digest of its file. */
const recordRun = async (world: World) => {
  const { environment, tenant } = world;
  await nameAccount(world);
  const organisationId = await registerAssociation(world, 'signatory');
  const paid = prepared([{ ...runPayment('a', 100_000), organisationId }]);
  const release = released();
  if (paid.type !== 'PayRunPrepared' || release.type !== 'PayRunReleased') throw new Error('no run');
  const file = await payFile(environment, tenant, paid.data, release.data.fileCreatedAt);
  const fileSha256 = sha256Of(file ?? '');
  const data = { ...release.data, fileSha256 };
  await record(environment, tenant, `payrun-${RUN}`, [paid, { ...release, data }]);
};

/** A book of a town with a fund that was raised and a run that was released; nobody has it open afterwards. */
export const writeBook = async (folder: string, tenant: string) => {
  let now = '2024-01-02T09:00:00.000Z';
  const begun = { demo: true, access: 'begin' } as const;
  const place = { data: folder, store: 'sqlite' as const, tenant, dynamodbEndpoint: undefined, ...begun };
  const { environment, close } = await openEnvironment(place, { now: () => now });
  const setClock = (instant: string) => {
    now = instant;
  };
  const world = worldOf({ environment, engine: { sequence: async () => {} }, setClock }, tenant);
  await world.build();
  await foundTown(world, { allocatedCents: 1_000_000 });
  world.setClock('2024-03-01T09:00:00.000Z');
  await world.carry('change-allocation', {
    ...{ as: 'administrator', params: { fundId: 'aktionsfonds-2024' } },
    body: { allocatedCents: 1_200_000, reason: 'Nachtrag' },
  });
  await recordRun(world);
  await world.settle();
  await close();
};

/** Starts the program, and tells how it ended and what it printed. */
export const started = (...args: readonly string[]) =>
  new Promise<Ended>((resolve) => {
    execFile(process.execPath, ['local/foerderbuch.js', ...args], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
