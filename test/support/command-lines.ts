import { payFile, sha256Of } from '../../functions/pay-run/payment-file.ts';
import { audit } from '../../local/command-line/audit.ts';
import { operate } from '../../local/command-line/operate.ts';
import { prepared, released, runPayment } from './pay-run-facts.ts';
import { RUN } from './payment-facts.ts';
import { record } from './review-facts.ts';
import { nameAccount, registerAssociation } from './town.ts';
import type { World } from './world.ts';

export type Ended = { readonly code: number; readonly out: string };

/** Carries out a command line in this process, and tells how it ended and what it would print. */
export const run = async (name: 'audit' | 'operate', ...args: readonly string[]): Promise<Ended> => {
  const { lines, exitCode } = await { audit, operate }[name](args);
  return { code: exitCode, out: lines.map((line) => `${line}\n`).join('') };
};

/** A run that pays one association, released with the digest of its file. */
export const recordRun = async (world: World) => {
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
