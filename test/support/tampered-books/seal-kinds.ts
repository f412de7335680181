import { derivedSigner } from '../../../runtime/seal/derived-signer.ts';
import type { Finding } from '../../../runtime/verification/findings.ts';
import { testSigner } from '../sealing-in-use.ts';
import { type Kind, kinds } from './kinds.ts';

const someOfSeal = (finding: Finding): boolean =>
  ['seal-not-signed', 'seal-misplaced', 'seal-missing', 'checkpoint-differs', 'commit-not-sealed'].includes(
    finding.kind,
  );

/** Kinds that change the seal itself. */
export const sealKinds: Readonly<Record<string, Kind>> = {
  'one bit of a tile': async ({ database }, draw) => {
    const { hashes } = database.prepare('SELECT hashes FROM seal_tiles').get() as { hashes: Uint8Array };
    const bytes = Buffer.from(hashes);
    const place = draw(bytes.length);
    bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << draw(8)), place);
    database.prepare('UPDATE seal_tiles SET hashes = ?').run(bytes);
    return { finds: ({ kind }) => kind === 'tile-differs' };
  },
  'a tile cut short': async ({ database, last }, draw) => {
    database.exec(`UPDATE seal_tiles SET hashes = substr(hashes, 1, ${draw(last.size * 32)})`);
    return { finds: ({ kind }) => kind === 'tile-differs' };
  },
  'one character of what is signed': async ({ database }, draw) => {
    const { note } = database.prepare('SELECT note FROM seal_heads').get() as { note: string };
    const place = draw(note.length);
    const other = note[place] === 'A' ? 'B' : 'A';
    database
      .prepare('UPDATE seal_heads SET note = ?')
      .run(`${note.slice(0, place)}${other}${note.slice(place + 1)}`);
    return { finds: someOfSeal };
  },
  'the size of the seal': async ({ database, last }, draw) => {
    database.prepare('UPDATE seal_heads SET size = ?').run((last.size + 1 + draw(last.size - 1)) % last.size);
    return { finds: someOfSeal };
  },
  'where the seal goes on': async ({ database, last }, draw) => {
    database.prepare('UPDATE seal_heads SET tile_from = ?').run(String(1 + draw(last.size)));
    return { finds: someOfSeal };
  },
  'the key of the seal': async ({ database, tenant }, draw) => {
    const { text } = await derivedSigner(`log.example/${tenant}`, () =>
      Buffer.alloc(32, 10 + draw(200)),
    ).key();
    database.prepare('UPDATE seal_heads SET key = ?').run(text);
    return { finds: someOfSeal };
  },
  'the seal removed': async ({ database }, draw) => {
    database.exec(
      draw(2) === 0 ? 'DELETE FROM seal_heads' : 'DELETE FROM seal_heads; DELETE FROM seal_tiles',
    );
    return { finds: someOfSeal, needsAuditor: true };
  },
};

const sealedAnew =
  (kind: Kind, signer: typeof testSigner): Kind =>
  async (book, draw) => {
    const traces = await kind(book, draw);
    await book.sealAnew(signer);
    return { ...traces, needsAuditor: true };
  };

const coverable = [
  'a stream removed',
  'the last commits of a stream removed',
  'the last commits of all removed',
];
const rewriting = [
  'a commit cut out of its chain',
  'any commit rewritten, and the chain after it',
  'a commit put into a chain',
];
const stranger = (tenant: string) => derivedSigner(`log.example/${tenant}`, () => Buffer.alloc(32, 99));

/** The same changes by somebody who seals the book anew, with the book's own key or with another: only what an auditor kept tells. */
export const coveredKinds: Readonly<Record<string, Kind>> = Object.fromEntries(
  [...coverable, ...rewriting, 'two commits swapped in their order'].flatMap((name) => {
    const kind = kinds[name] as Kind;
    return [
      [`${name}, and sealed anew`, sealedAnew(kind, testSigner)],
      [`${name}, and sealed anew with another key`, sealedAnew(kind, stranger)],
    ];
  }),
);
