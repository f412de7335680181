import { randomBytes } from 'node:crypto';
import type { KeyMaster, VaultStore } from '../ports.ts';
import { VaultError } from '../vault-error.ts';

/** How long an unwrapped key is kept in memory: the longest that an erasure elsewhere can go unnoticed here. */
const KEPT_MS = 5 * 60_000;
const KEPT_COUNT_MAX = 1_000;

/** The data keys of subjects, unwrapped. */
export type DataKeys = {
  /** The key of a subject; undefined when it never was, or was destroyed. */
  readonly existing: (tenant: string, subject: string) => Promise<Uint8Array | undefined>;
  /** The key of a subject, made on first use. Throws `VaultError` where it was destroyed for ever. */
  readonly ensured: (tenant: string, subject: string) => Promise<Uint8Array>;
  /** Drops a key from memory. */
  readonly forget: (tenant: string, subject: string) => void;
};

/** @param now milliseconds of a clock that never goes back */
export const dataKeys = (
  store: VaultStore,
  keyMaster: KeyMaster,
  now = () => performance.now(),
): DataKeys => {
  const kept = new Map<string, { readonly key: Uint8Array; readonly until: number }>();
  const nameOf = (tenant: string, subject: string) => JSON.stringify([tenant, subject]);

  const keep = (name: string, key: Uint8Array) => {
    const [oldest] = kept.keys();
    if (kept.size >= KEPT_COUNT_MAX && oldest !== undefined) kept.delete(oldest);
    kept.set(name, { key, until: now() + KEPT_MS });
    return key;
  };
  const recall = (name: string) => {
    const found = kept.get(name);
    if (found && found.until > now()) return found.key;
    kept.delete(name);
    return undefined;
  };

  const existing: DataKeys['existing'] = async (tenant, subject) => {
    const name = nameOf(tenant, subject);
    const known = recall(name);
    if (known) return known;
    const wrapped = await store.key(tenant, subject);
    return wrapped === undefined
      ? undefined
      : keep(name, await keyMaster.unwrap(wrapped, { tenant, subject }));
  };

  const ensured: DataKeys['ensured'] = async (tenant, subject) => {
    const found = await existing(tenant, subject);
    if (found) return found;
    const made = await keyMaster.wrap(randomBytes(32), { tenant, subject });
    // Of two that are made at once the store keeps one, and both sides work with that one.
    const stored = await store.keepKey(tenant, subject, made);
    if (stored === undefined) throw new VaultError('subject-erased', `${subject} was erased for ever`);
    return keep(nameOf(tenant, subject), await keyMaster.unwrap(stored, { tenant, subject }));
  };

  return { existing, ensured, forget: (tenant, subject) => void kept.delete(nameOf(tenant, subject)) };
};
