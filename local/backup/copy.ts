import type { DatabaseSync } from 'node:sqlite';
import { projections } from '../../functions/registry.ts';
import { systemClock } from '../../runtime/clock.ts';
import type { Environment } from '../../runtime/ports.ts';
import { openDatabase } from '../../runtime/sqlite/database.ts';
import { sqliteEventLog } from '../../runtime/sqlite/event-log.ts';
import { turnOf } from '../../runtime/sqlite/turn.ts';
import { sqliteViewStore } from '../../runtime/sqlite/view-store.ts';
import type { Finding } from '../../runtime/verification/findings.ts';
import { verify } from '../../runtime/verification/verify.ts';
import { rebuild } from '../../runtime/views/rebuild.ts';
import { ToldError } from '../command-line/told-error.ts';
import { watched } from '../watched-log.ts';

type Progress = (done: number, total: number) => void;
type Surroundings = Pick<Environment, 'log' | 'views' | 'clock'>;

/** Nobody writes to a copy, so there is nothing to wait for. */
const AT_ONCE = { patience: { rounds: 1, pauseMs: 0 } };

const viewOf = (finding: Finding): string | undefined =>
  'view' in finding
    ? projections.find(({ name }) => finding.view === name || finding.view.startsWith(`${name}@`))?.name
    : undefined;

/** In a copy rows may be a moment behind their log: those of the views that differ are made anew. */
const bringUp = async (surroundings: Surroundings, tenant: string, findings: readonly Finding[]) => {
  const views = new Set(findings.map(viewOf).filter((name) => name !== undefined));
  for (const view of views) await rebuild(surroundings, tenant, projections, view);
};

/** What a copy holds: how many commits, and the hash of the last. */
export const headOf = (
  database: DatabaseSync,
): { readonly commits: number; readonly head: string | null } => {
  const count = database.prepare('SELECT count(*) AS commits FROM commits').get();
  const last = database.prepare('SELECT hash FROM commits ORDER BY position DESC LIMIT 1').get();
  return { commits: Number(count?.['commits']), head: last ? String(last['hash']) : null };
};

const checkPages = (database: DatabaseSync): void => {
  const { quick_check: found } = database.prepare('PRAGMA quick_check(1)').get() ?? {};
  if (found !== 'ok')
    throw new ToldError(`The copy is damaged (${found}). Check the disk, and make another.`);
};

/** Brings a copied database to rest and verifies it: every page, every chain, every event, every row. */
export const verifiedCopy = async (path: string, tenant: string, progress: Progress) => {
  const database = openDatabase(path);
  try {
    checkPages(database);
    const { commits, head } = headOf(database);
    const log = watched(sqliteEventLog(database), commits, progress);
    const surroundings = { log, views: sqliteViewStore(database), clock: systemClock };
    const first = await verify(surroundings, tenant, projections, AT_ONCE);
    await bringUp(surroundings, tenant, first.findings);
    const { findings } =
      first.findings.length > 0 ? await verify(surroundings, tenant, projections, AT_ONCE) : first;
    return { commits, head, findings };
  } finally {
    turnOf(database).close();
  }
};
