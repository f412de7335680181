import type { Tree } from '../merkle/check-proof.ts';
import { HASH_BYTES } from '../merkle/hashes.ts';
import { TILE_WIDTH, widthAt } from '../merkle/tiles.ts';
import type { Environment } from '../ports.ts';
import { checkpointFrom } from '../seal/checkpoint.ts';
import { noteKeyFrom, signatureProblem } from '../seal/note-key.ts';
import { isRefused, type Refused } from '../seal/refused.ts';
import type { SealHead } from '../seal-store.ts';
import type { Tile } from '../tile.ts';
import type { Finding } from './findings.ts';
import { ordered, type Pass, passOver, rootOver } from './order-pass.ts';
import { differencesOf, type SealedPlace } from './sealed-order.ts';

type Surroundings = Pick<Environment, 'log' | 'seals'>;

/** What somebody kept of the log outside of it: how it was, and which commits it had, where they kept that too. */
export type Kept = Tree & { readonly places: readonly SealedPlace[] };

/** What was found of the seal, and how much of the log it covers. */
export type SealVerdict = {
  readonly findings: readonly Finding[];
  readonly sealed: number;
  readonly unsealed: number;
};

/** Why what is signed of the log counts for nothing; undefined where it does. */
const noteProblem = ({ note, key, size }: SealHead): Refused['refused'] | undefined => {
  const [checkpoint, known] = [checkpointFrom(Buffer.from(note)), noteKeyFrom(key)];
  if (isRefused(checkpoint)) return checkpoint.refused;
  if (isRefused(known)) return known.refused;
  if (checkpoint.size !== size) return 'size-malformed';
  if (checkpoint.origin !== known.name) return 'other-origin';
  return signatureProblem(checkpoint.note, known)?.refused;
};

/** The commits that were sealed, as the tiles have them; those of a last tile that was not kept are missing at the end. */
const tiledPlaces = async (
  { seals }: Surroundings,
  tenant: string,
  size: number,
): Promise<readonly SealedPlace[]> => {
  const places: SealedPlace[] = [];
  for (let index = 0; index * TILE_WIDTH < size; index++) {
    const width = widthAt(size, { level: 0, index });
    const tile = await seals.tile(tenant, { level: 0, index });
    const count = Math.min(width, (tile?.hashes.byteLength ?? 0) / HASH_BYTES);
    for (let place = 0; place < count; place++) {
      const hash =
        tile?.hashes.subarray(place * HASH_BYTES, (place + 1) * HASH_BYTES).toString('base64url') ?? '';
      places.push({ hash, name: tile?.names?.[place] });
    }
    if (count < width) break;
  }
  return places;
};

/** Where tiles are not those of the log that was sealed. */
const tileFindings = async (
  { seals }: Surroundings,
  tenant: string,
  tiles: readonly Tile[],
): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const { level, index, hashes } of tiles) {
    const kept = await seals.tile(tenant, { level, index });
    const isLast: boolean = level === 0 && hashes.byteLength < TILE_WIDTH * HASH_BYTES;
    const isAsDue = kept ? kept.hashes.subarray(0, hashes.byteLength).equals(hashes) : isLast;
    if (!isAsDue) findings.push({ kind: 'tile-differs', level, index });
  }
  return findings;
};

/** The kept trees that the log of now did not grow out of. */
const notGrownFrom = (kept: readonly Kept[], roots: ReadonlyMap<number, string>): readonly Kept[] =>
  kept.filter(({ size, root }) => roots.get(size) !== root.toString('base64'));

/** Which commits a tree had, from whoever kept just those; where nobody did, what is left of the tiles may still tell. */
const placesOf = (
  { size, root }: Kept,
  sources: readonly (readonly SealedPlace[])[],
): readonly SealedPlace[] => {
  const wanted = root.toString('base64');
  const proven = sources.find((source) => source.length >= size && rootOver(source, size) === wanted);
  return (proven ?? sources.at(-1) ?? []).slice(0, size);
};

const eachOnce = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];

const unsealedFindings = ({ size, isClosed }: SealHead, { since }: Pass): readonly Finding[] =>
  isClosed
    ? since.map(({ stream, revision }, place) => ({
        ...{ kind: 'commit-not-sealed' as const, place: size + place },
        ...{ stream, revision },
      }))
    : [];

/** Whether the place is kept from which on the next seal goes on. */
const goesOn = async ({ log }: Surroundings, tenant: string, { tileFrom }: SealHead, { untiled }: Pass) => {
  const [next] = await log.entries(tenant, tileFrom, 1);
  return next?.hash === untiled;
};

const ownFindings = async (
  surroundings: Surroundings,
  tenant: string,
  head: SealHead,
  pass: Pass,
): Promise<readonly Finding[]> => [
  ...(await tileFindings(surroundings, tenant, pass.tiles)),
  ...((await goesOn(surroundings, tenant, head, pass)) ? [] : [{ kind: 'seal-misplaced' as const }]),
  ...unsealedFindings(head, pass),
];

const ownTree = (head: SealHead): readonly Kept[] => {
  const checkpoint = checkpointFrom(Buffer.from(head.note));
  return isRefused(checkpoint) ? [] : [{ size: checkpoint.size, root: checkpoint.root, places: [] }];
};

const signedFindings = (head: SealHead): readonly Finding[] => {
  const problem = noteProblem(head);
  return problem === undefined ? [] : [{ kind: 'seal-not-signed', problem }];
};

/** Whether there was a seal, where there is none: whoever kept a checkpoint knows, and so do tiles. */
const missingSeal = async (
  { seals }: Surroundings,
  tenant: string,
  outside: readonly Kept[],
): Promise<readonly Finding[]> => {
  const wasSealed = outside.length > 0 || (await seals.tile(tenant, { level: 0, index: 0 })) !== undefined;
  return wasSealed ? [{ kind: 'seal-missing' }] : [];
};

/**
 * Holds the order of the log against its seal, and against what was kept of it outside: it must have grown out of each, commit by
 * commit. Commits that came since the last seal are no finding while somebody writes, or was killed.
 *
 * @param outside what an auditor kept, in any order
 */
export const checkSeal = async (
  surroundings: Surroundings,
  tenant: string,
  outside: readonly Kept[] = [],
): Promise<SealVerdict> => {
  const head = await surroundings.seals.head(tenant);
  const sealed = head?.size ?? 0;
  const kept = [...outside, ...(head ? ownTree(head) : [])].toSorted((one, other) => one.size - other.size);
  const pass = await passOver(
    surroundings,
    tenant,
    kept.map(({ size }) => size),
    sealed,
  );
  const extent = { sealed, unsealed: Math.max(0, pass.size - sealed) };
  const signed = head ? signedFindings(head) : await missingSeal(surroundings, tenant, outside);
  const wrong = notGrownFrom(kept, pass.roots);
  if (wrong.length === 0) {
    const own = head ? await ownFindings(surroundings, tenant, head, pass) : [];
    return { findings: [...signed, ...own], ...extent };
  }
  const now = await ordered(surroundings, tenant);
  const held = kept.filter((tree) => !wrong.includes(tree)).map(({ size }) => size);
  const sources = [...kept.map(({ places }) => places), await tiledPlaces(surroundings, tenant, sealed)];
  const findings = wrong.flatMap((tree): readonly Finding[] => [
    {
      kind: 'checkpoint-differs',
      from: Math.max(0, ...held.filter((size) => size < tree.size)),
      size: tree.size,
    },
    ...differencesOf(placesOf(tree, sources), now, head?.isClosed ?? false),
  ]);
  return { findings: eachOnce([...signed, ...findings]), ...extent };
};
