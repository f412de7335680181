import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedSigner } from '../../../runtime/seal/derived-signer.ts';
import { noteFrom, writtenNote } from '../../../runtime/seal/note.ts';
import { type NoteKey, noteKeyFrom, signatureProblem, signedNote } from '../../../runtime/seal/note-key.ts';

// Keys, a text and signatures that implementations of signed notes test themselves with (Go, x/mod/sumdb/note; BSD licence).
const PETER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const PETERS_SECRET = Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1);
const ENOCH = 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop';
const TEXT =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const BY_PETER =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
const BY_ENOCH =
  '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n';

const key = (text: string): NoteKey => {
  const found = noteKeyFrom(text);
  if ('refused' in found) throw new Error(found.refused);
  return found;
};
const read = (text: string | Uint8Array) => noteFrom(Buffer.from(text as string));
const asTrusted = (text: string, keyText = PETER) => {
  const note = read(text);
  return 'refused' in note ? note : signatureProblem(note, key(keyText));
};

describe('a signed note', () => {
  it('is written as others write it', async () => {
    const note = await signedNote(
      TEXT,
      derivedSigner('PeterNeumann', () => PETERS_SECRET),
    );
    expect(writtenNote(note)).toBe(`${TEXT}\n${BY_PETER}`);
  });

  it('counts for whoever trusts one of those who signed', () => {
    const both = `${TEXT}\n${BY_PETER}${BY_ENOCH}`;
    expect([asTrusted(both), asTrusted(both, ENOCH)]).toEqual([undefined, undefined]);
    expect(asTrusted(`${TEXT}\n${BY_ENOCH}`)).toEqual({ refused: 'unknown-key' });
  });

  it('counts for nobody when a letter of it is another one', () => {
    const note = `${TEXT}\n${BY_PETER}`;
    fc.assert(
      fc.property(fc.nat(TEXT.length - 2), (place) => {
        const other = `${note.slice(0, place)}${note[place] === 'x' ? 'y' : 'x'}${note.slice(place + 1)}`;
        expect(asTrusted(other)).toEqual({ refused: 'signature-wrong' });
      }),
    );
  });

  it('may have blank lines in its text, and the last one ends it', () => {
    expect(read(`one\n\ntwo\n\n${BY_PETER}`)).toMatchObject({ text: 'one\n\ntwo\n' });
  });

  it.each([
    ['nothing', '', 'no-blank-line'],
    ['a text alone', TEXT, 'no-blank-line'],
    ['no signature', `${TEXT}\n`, 'no-signature'],
    ['no end of the last line', `${TEXT}\n${BY_PETER}`.slice(0, -1), 'signature-malformed'],
    ['a control character', `\u0001${TEXT}\n${BY_PETER}`, 'control-character'],
    ['ends of lines of another system', `${TEXT}\n${BY_PETER}`.replaceAll('\n', '\r\n'), 'control-character'],
    [
      'a name of two words',
      `${TEXT}\n${BY_PETER.replace('PeterNeumann', 'Peter Neumann')}`,
      'signature-malformed',
    ],
    [
      'a name with a plus',
      `${TEXT}\n${BY_PETER.replace('PeterNeumann', 'Peter+Neumann')}`,
      'signature-malformed',
    ],
    ['a hyphen for the dash', `${TEXT}\n${BY_PETER.replace('—', '-')}`, 'signature-malformed'],
    ['another line below', `${TEXT}\n${BY_PETER}and more\n`, 'signature-malformed'],
    ['a signature without bytes', `${TEXT}\n— PeterNeumann x08gow==\n`, 'signature-malformed'],
    ['base64 in another form', `${TEXT}\n${BY_PETER.replace('nAM=', 'nAN=')}`, 'signature-malformed'],
    ['a hundred and one signatures', `${TEXT}\n${BY_PETER.repeat(101)}`, 'too-many-signatures'],
    ['two megabytes', `${'x'.repeat(2 ** 21)}\n\n${BY_PETER}`, 'too-large'],
  ])('is none with %s', (_, text, refused) => {
    expect(read(text)).toMatchObject({ refused });
  });

  it('is none in another encoding, and says on which line it is amiss', () => {
    expect(read(Buffer.concat([Buffer.of(0xff), Buffer.from(`${TEXT}\n${BY_PETER}`)]))).toEqual({
      refused: 'not-utf-8',
    });
    expect(read(`${TEXT}\n${BY_PETER}and more\n`)).toEqual({ refused: 'signature-malformed', line: 5 });
  });

  it('is read from what was written, and written as it was read, whatever it says', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'ß', '—', ' ', '+', '語') });
    const signer = derivedSigner('log.example/stadt', () => Buffer.alloc(32, 7));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1 }), async (lines) => {
        const written = writtenNote(await signedNote(`${lines.join('\n')}\n`, signer));
        const note = read(written);
        expect('refused' in note ? note : writtenNote(note)).toBe(written);
      }),
    );
  });
});

describe('a key of notes', () => {
  it('is read from no part of its text', () => {
    for (let from = 0; from < PETER.length; from++)
      for (let to = from + 1; to <= PETER.length; to++)
        if (to - from < PETER.length)
          expect(noteKeyFrom(PETER.slice(from, to))).toEqual({ refused: 'key-malformed' });
  });

  it.each([
    ['one letter further', (place: number) => String.fromCharCode(PETER.charCodeAt(place) + 1)],
    ['a letter too few', () => ''],
  ])('is read from no text with %s', (_, other) => {
    for (const place of Array(PETER.length).keys())
      expect(noteKeyFrom(`${PETER.slice(0, place)}${other(place)}${PETER.slice(place + 1)}`)).toEqual({
        refused: 'key-malformed',
      });
  });

  it('is none of another length or kind, whatever its number says', () => {
    const longer = 'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==';
    const otherKind = 'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    for (const text of [longer, otherKind]) expect(noteKeyFrom(text)).toEqual({ refused: 'key-malformed' });
  });
});
