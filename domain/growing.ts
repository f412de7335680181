type Entry<Value> = {
  readonly key: string;
  readonly hash: number;
  readonly value: Value;
  /** How many keys came before this one. */
  readonly place: number;
};
type Node<Value> =
  | { readonly entries: readonly Entry<Value>[] }
  | { readonly branches: readonly Node<Value>[] };

const BITS = 4;
const WIDTH = 1 << BITS;
/** So many entries are looked through one by one; one more makes branches of them, while the hash tells them apart. */
const ENTRIES_MAX = 8;
const DEPTH_MAX = 32 / BITS;

/** FNV-1a over the UTF-16 units of a key. */
const hashOf = (key: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  // The low bits of similar keys differ too little on their own.
  return (hash ^ (hash >>> 15)) >>> 0;
};

const branchOf = (hash: number, depth: number): number => (hash >>> (depth * BITS)) & (WIDTH - 1);

const nothing = { entries: [] };

const found = <Value>(node: Node<Value>, key: string): Entry<Value> | undefined => {
  const hash = hashOf(key);
  let here = node;
  for (let depth = 0; 'branches' in here; depth++) here = here.branches[branchOf(hash, depth)] ?? nothing;
  return here.entries.find((entry) => entry.key === key);
};

const placed = <Value>(node: Node<Value>, entry: Entry<Value>, depth: number): Node<Value> => {
  if ('branches' in node) {
    const at = branchOf(entry.hash, depth);
    return { branches: node.branches.with(at, placed(node.branches[at] ?? nothing, entry, depth + 1)) };
  }
  const at = node.entries.findIndex(({ key }) => key === entry.key);
  if (at >= 0) return { entries: node.entries.with(at, entry) };
  const entries = [...node.entries, entry];
  return grown(entries, depth);
};

/** Entries as a node, each key once. */
const grown = <Value>(entries: readonly Entry<Value>[], depth: number): Node<Value> => {
  if (entries.length <= ENTRIES_MAX || depth === DEPTH_MAX) return { entries };
  const parts = Array.from({ length: WIDTH }, (): Entry<Value>[] => []);
  for (const entry of entries) parts[branchOf(entry.hash, depth)]?.push(entry);
  return { branches: parts.map((part) => grown(part, depth + 1)) };
};

const allOf = <Value>(node: Node<Value>): readonly Entry<Value>[] =>
  'branches' in node ? node.branches.flatMap(allOf) : node.entries;

/**
 * A map that is never changed, of which another one with one more key is made in the time of some dozen copies, however many
 * keys it has: what a state remembers of each case of a year.
 *
 * Its keys come in the order in which they were first set.
 */
export class Growing<Value> implements ReadonlyMap<string, Value> {
  static readonly empty: Growing<never> = new Growing<never>(nothing, 0);

  readonly #root: Node<Value>;
  readonly size: number;

  private constructor(root: Node<Value>, size: number) {
    this.#root = root;
    this.size = size;
  }

  static of<Value>(pairs: Iterable<readonly [string, Value]>): Growing<Value> {
    const map = new Map(pairs);
    const entries = Array.from(map, ([key, value], place) => ({ key, hash: hashOf(key), value, place }));
    return new Growing(grown(entries, 0), entries.length);
  }

  /** The same with this value for the key. */
  with(key: string, value: Value): Growing<Value> {
    const place = found(this.#root, key)?.place ?? this.size;
    const root = placed(this.#root, { key, hash: hashOf(key), value, place }, 0);
    return new Growing(root, Math.max(this.size, place + 1));
  }

  get(key: string): Value | undefined {
    return found(this.#root, key)?.value;
  }

  has(key: string): boolean {
    return found(this.#root, key) !== undefined;
  }

  *entries(): MapIterator<[string, Value]> {
    for (const { key, value } of allOf(this.#root).toSorted((one, other) => one.place - other.place))
      yield [key, value];
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(each: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this.entries()) each(value, key, this);
  }
}
