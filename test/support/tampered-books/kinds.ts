import type { Finding } from '../../../runtime/verification/findings.ts';
import { reviewOf } from '../review-facts.ts';
import { type Book, type Row, rechained, rewritten } from './book.ts';

/** Draws a whole number below a bound. */
export type Draw = (below: number) => number;

/** What shows that a change was found, and where; with what an auditor kept, or without. */
export type Traces = { readonly finds: (finding: Finding) => boolean; readonly needsAuditor?: boolean };

/** A way to change a book past the program. */
export type Kind = (book: Book, draw: Draw) => Promise<Traces>;

const drawn = <Element>(all: readonly Element[], draw: Draw): Element => all[draw(all.length)] as Element;
const at =
  ({ stream, revision }: Pick<Row, 'stream' | 'revision'>): Traces['finds'] =>
  (finding) =>
    'stream' in finding &&
    'revision' in finding &&
    finding.stream === stream &&
    finding.revision === revision;
const ofStream = (rows: readonly Row[], stream: string) => rows.filter((row) => row.stream === stream);
const lastOfEach = (rows: readonly Row[]): readonly Row[] => [
  ...new Map(rows.map((row) => [row.stream, row])).values(),
];

/** All rows, with those of one stream as they are given and in the places that they had; what is new goes to the end. */
const withStream = (rows: readonly Row[], stream: string, own: readonly Row[]): readonly Row[] => {
  const end = Math.max(...rows.map(({ position }) => position));
  const placed = own.map((row, n) => ({ ...row, position: row.position > 0 ? row.position : end + 1 + n }));
  return [...rows.filter((row) => row.stream !== stream), ...placed].toSorted(
    (a, b) => a.position - b.position,
  );
};

const changeStream = (book: Book, stream: string, change: (own: readonly Row[]) => readonly Row[]): void => {
  const rows = book.rows();
  const own = change(ofStream(rows, stream));
  book.replaceAll(withStream(rows, stream, rechained(book.tenant, own)));
};

const otherIds = (n: number) => ({
  actor: `per_${String(n).padStart(26, '0')}`,
  command: { id: String(n).padStart(22, 'x'), name: 'score-application', fingerprint: 'x'.repeat(43) },
  recordedAt: new Date(Date.UTC(2020, 0, 1) + n * 1_000).toISOString(),
});
const CHANGES = ['actor', 'command', 'recordedAt'] as const;
const someChange = (draw: Draw): object => {
  const name = drawn(CHANGES, draw);
  return { [name]: otherIds(draw(1_000_000))[name] };
};

const rewriteFrom =
  (choose: (rows: readonly Row[], draw: Draw) => Row): Kind =>
  async (book, draw) => {
    const [row, change] = [choose(book.rows(), draw), someChange(draw)];
    changeStream(book, row.stream, (own) =>
      own.map((other) => (other.revision === row.revision ? rewritten(other, change) : other)),
    );
    return { finds: at(row) };
  };

const forged = (row: Row, n: number): Row => ({ ...rewritten(row, otherIds(n)), position: -1 });

const swap = (rows: readonly Row[], one: Row, other: Row): readonly Row[] =>
  rows
    .map((row) => {
      if (row === one) return { ...row, position: other.position };
      return row === other ? { ...row, position: one.position } : row;
    })
    .toSorted((a, b) => a.position - b.position);

/** Kinds that leave every chain whole, or change what no chain covers. */
export const kinds: Readonly<Record<string, Kind>> = {
  'one bit of a body': async (book, draw) => {
    const row = drawn(book.rows(), draw);
    const bytes = Buffer.from(row.body);
    const place = draw(bytes.length);
    bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << draw(7)), place);
    book.replaceAll(
      book
        .rows()
        .map((other) =>
          other.position === row.position ? { ...row, body: bytes.toString('latin1') } : other,
        ),
    );
    return { finds: at(row) };
  },
  'one hash': async (book, draw) => {
    const row = drawn(book.rows(), draw);
    const hash = Buffer.from(row.hash, 'base64url');
    hash.writeUInt8(hash.readUInt8(3) ^ (1 << draw(8)), 3);
    book.replaceAll(
      book
        .rows()
        .map((other) =>
          other.position === row.position ? { ...row, hash: hash.toString('base64url') } : other,
        ),
    );
    return { finds: at(row) };
  },
  'the column of a command': async (book, draw) => {
    const row = drawn(book.rows(), draw);
    book.replaceAll(
      book
        .rows()
        .map((other) =>
          other.position === row.position ? { ...row, commandId: `x${draw(1_000_000)}` } : other,
        ),
    );
    return { finds: at(row) };
  },
  'a stream removed': async (book, draw) => {
    const row = drawn(book.rows(), draw);
    book.replaceAll(book.rows().filter(({ stream }) => stream !== row.stream));
    return { finds: at(row) };
  },
  'the last commits of a stream removed': async (book, draw) => {
    const row = drawn(book.rows(), draw);
    book.replaceAll(
      book.rows().filter(({ stream, revision }) => stream !== row.stream || revision < row.revision),
    );
    return { finds: at(row) };
  },
  'the last commits of all removed': async (book, draw) => {
    const rows = book.rows();
    const cut = draw(rows.length);
    book.replaceAll(rows.slice(0, cut));
    return { finds: at(rows[cut] as Row) };
  },
  'a commit cut out of its chain': async (book, draw) => {
    const row = drawn(book.rows(), draw);
    changeStream(book, row.stream, (own) => own.filter(({ revision }) => revision !== row.revision));
    return { finds: at(row) };
  },
  'the last commit of a stream rewritten': rewriteFrom((rows, draw) => drawn(lastOfEach(rows), draw)),
  'any commit rewritten, and the chain after it': rewriteFrom((rows, draw) => drawn(rows, draw)),
  'a commit put into a chain': async (book, draw) => {
    const [row, n] = [drawn(book.rows(), draw), draw(1_000_000)];
    changeStream(book, row.stream, (own) => own.toSpliced(row.revision - 1, 0, forged(row, n)));
    return { finds: at(row) };
  },
  'a commit added to a stream': async (book, draw) => {
    const [row, n] = [drawn(lastOfEach(book.rows()), draw), draw(1_000_000)];
    changeStream(book, row.stream, (own) => [...own, forged(row, n)]);
    return { finds: at({ ...row, revision: row.revision + 1 }) };
  },
  'a stream added': async (book, draw) => {
    const stream = reviewOf(`z${draw(1_000_000)}`);
    const [first] = book.rows();
    const own = rechained(book.tenant, [rewritten({ ...(first as Row), stream, position: -1 }, { stream })]);
    book.replaceAll(withStream(book.rows(), stream, own));
    return { finds: at({ stream, revision: 1 }) };
  },
  'a stream under another name': async (book, draw) => {
    const [row, stream] = [drawn(book.rows(), draw), reviewOf(`y${draw(1_000_000)}`)];
    const rows = book.rows();
    const own = ofStream(rows, row.stream).map((other) => rewritten({ ...other, stream }, { stream }));
    const others = rows.filter((other) => other.stream !== row.stream);
    book.replaceAll([...others, ...rechained(book.tenant, own)].toSorted((a, b) => a.position - b.position));
    return { finds: at(row) };
  },
  'two commits swapped in their order': async (book, draw) => {
    const rows = book.rows();
    const one = drawn(rows, draw);
    const other = drawn(
      rows.filter(({ stream }) => stream !== one.stream),
      draw,
    );
    book.replaceAll(swap(rows, one, other));
    // Whichever of those between them is met first stands elsewhere than it did.
    const [from, to] = [one.position, other.position].toSorted((a, b) => a - b) as [number, number];
    const between = rows.filter(({ position }) => position >= from && position <= to);
    return { finds: (finding) => between.some((row) => at(row)(finding)) };
  },
  'a commit moved to the end of the order': async (book, draw) => {
    const row = drawn(book.rows().slice(0, -1), draw);
    const end = book.rows().length * 10;
    const rows = book
      .rows()
      .map((other) => (other.position === row.position ? { ...other, position: end } : other));
    book.replaceAll(rows.toSorted((a, b) => a.position - b.position));
    const after = book.rows().length;
    return { finds: (finding) => 'stream' in finding && after > 0 };
  },
};
