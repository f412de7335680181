import { catalogue } from '../../events/catalogue.ts';
import type { StoredEvent } from '../../events/envelope.ts';
import { caseSubject, isCaseSubject, isSealed, type Sealed } from '../../events/privacy.ts';
import { personalPlaces } from '../../events/schema-walk.ts';
import type { KeyMaster, VaultRow, VaultStore } from '../ports.ts';
import { VaultError } from '../vault-error.ts';
import { type DataKeys, dataKeys } from './data-keys.ts';
import { personIdOf } from './identity.ts';
import { ERASED, type Erased, markersIn, type Opened, replaceMarkers } from './sealed-values.ts';
import { clearValues } from './vault-reading.ts';
import { closeJson, closeRow, committed, openJson, packed } from './vault-rows.ts';

/** An event as a decision gives it; personal values may still be clear. */
export type ClearEvent = { readonly type: string; readonly data: unknown };

/** Personal values: closed before they are recorded, opened for those who may read them, gone when their key is gone. */
export type Vault = {
  /**
   * Takes the personal values out of events that are to be appended to a stream.
   *
   * Values that are sealed already stay as they are, if they belong to the same subject. Throws `VaultError`.
   */
  readonly seal: (
    tenant: string,
    stream: string,
    events: readonly ClearEvent[],
  ) => Promise<{ readonly events: StoredEvent[]; readonly rows: readonly VaultRow[] }>;
  /** Puts clear values, or `{ erased: true }`, in the place of every sealed one. Throws `VaultError` for a forged value. */
  readonly open: <Document>(tenant: string, document: Document) => Promise<Opened<Document>>;
  /** Closes a JSON document, such as a draft, under the key of a subject. */
  readonly closeText: (tenant: string, subject: string, document: unknown) => Promise<string>;
  readonly openText: (tenant: string, subject: string, closed: string) => Promise<unknown | Erased>;
  /** 32 secret bytes of the tenant, from which pseudonyms are made. */
  readonly pepper: (tenant: string) => Promise<Uint8Array>;
  /** The pseudonym of the person whom an OpenID provider calls `subject`. */
  readonly personIdOf: (tenant: string, issuer: string, subject: string) => Promise<string>;
  /** Destroys the key and all values of a subject, that of a case for ever; answers how many rows went. */
  readonly destroy: (tenant: string, subject: string) => Promise<number>;
};

const PEPPER = 'tenant-pepper';

export const vault = (
  store: VaultStore,
  keyMaster: KeyMaster,
  keys: DataKeys = dataKeys(store, keyMaster),
): Vault => {
  const pepper = (tenant: string) => keys.ensured(tenant, PEPPER);
  return {
    seal: async (tenant, stream, events) => {
      const { stored, finds } = taken(stream, events);
      const rows: VaultRow[] = [];
      for (const [subject, own] of Map.groupBy(finds, ({ subject: whose }) => whose)) {
        const key = await keys.ensured(tenant, subject);
        rows.push(...sealedInto(tenant, subject, key, own));
      }
      return { events: stored, rows };
    },
    open: async <Document>(tenant: string, document: Document) => {
      const clear = await clearValues(store, keys, tenant, markersIn(document));
      return replaceMarkers(document, clear) as Opened<Document>;
    },
    closeText: async (tenant, subject, document) =>
      closeJson(await keys.ensured(tenant, subject), document, textContext(tenant, subject)),
    openText: async (tenant, subject, closed) => {
      const key = await keys.existing(tenant, subject);
      return (key && openJson(key, closed, textContext(tenant, subject))) ?? ERASED;
    },
    pepper,
    personIdOf: async (tenant, issuer, subject) => personIdOf(await pepper(tenant), tenant, issuer, subject),
    destroy: async (tenant, subject) => {
      const count = await store.destroy(tenant, subject, isCaseSubject(subject));
      keys.forget(tenant, subject);
      return count;
    },
  };
};

const textContext = (tenant: string, subject: string) => JSON.stringify([tenant, subject, 'text']);

/** A clear value that was found, and how its place is filled. */
type Find = {
  readonly subject: string;
  readonly value: unknown;
  readonly fill: (marker: Sealed) => void;
};

const taken = (stream: string, events: readonly ClearEvent[]) => {
  const ownSubject = caseSubject(stream.slice(stream.indexOf('-') + 1));
  const finds: Find[] = [];
  const stored = events.map(({ type, data }): StoredEvent => {
    const entry = catalogue.get(type);
    if (!entry) throw new VaultError('event-unknown', `the event ${type} is not in the catalogue`);
    const verdict = entry.schema.safeParse({ type, data });
    if (!verdict.success) {
      // A field that the schema does not know could hold anything, so it must not pass; values stay out of the message.
      const places = verdict.error.issues.map(({ path }) => path.join('/')).join(', ');
      throw new VaultError('event-malformed', `the event ${type} is malformed at ${places}`);
    }
    const copy = structuredClone({ type, data });
    for (const { path, subject = ownSubject } of personalPlaces(entry.schema, copy)) {
      const find = findAt(copy, path, subject);
      if (find) finds.push(find);
    }
    return { type, version: entry.version, data: copy.data as StoredEvent['data'] };
  });
  return { stored, finds };
};

const findAt = (event: object, path: readonly (string | number)[], subject: string): Find | undefined => {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((place, step) => Reflect.get(place as object, step), event) as object;
  const last = path.at(-1) ?? '';
  const value: unknown = Reflect.get(parent, last);
  if (!isSealed(value)) return { subject, value, fill: (marker) => void Reflect.set(parent, last, marker) };
  // Whoever could hand in another subject's marker would be shown that subject's value.
  if (value.subject !== subject)
    throw new VaultError('foreign-subject', `a value at ${path.join('/')} is sealed for someone else`);
  return undefined;
};

const sealedInto = (tenant: string, subject: string, key: Uint8Array, finds: readonly Find[]): VaultRow[] => {
  const unfilled = finds.values();
  return packed(committed(finds.map(({ value }) => value))).flatMap((pack) => {
    const [first] = pack;
    if (!first) return [];
    const row = first.commitment;
    // Packs keep the order in which the values were found.
    for (const [place, { commitment }] of pack.entries())
      unfilled.next().value?.fill({ sealed: commitment, subject, row: place === 0 ? null : row });
    return [closeRow({ tenant, subject, commitment: row }, key, pack)];
  });
};
