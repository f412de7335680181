import { describe, expect, it } from 'vitest';
import { checkpointFrom, checkpointText } from '../../../runtime/seal/checkpoint.ts';
import { noteKeyFrom, signatureProblem } from '../../../runtime/seal/note-key.ts';

// The example of C2SP tlog-checkpoint.
const SIGNATURE =
  '— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n';
const EXAMPLE = `example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n${SIGNATURE}`;

// A checkpoint of sum.golang.org, the checksum database of Go, and its key (Go, x/mod/sumdb/tlog and cmd/go; BSD licence).
const GO_KEY = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8';

const read = (text: string) => checkpointFrom(Buffer.from(text));

describe('a checkpoint', () => {
  it('says whose log had how many leaves and which root, as in the example of the specification', () => {
    const checkpoint = read(EXAMPLE);
    if ('refused' in checkpoint) throw new Error(checkpoint.refused);
    const root = Buffer.from('CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=', 'base64');
    expect(checkpoint).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20_852_163, root });
    expect(checkpointText(checkpoint)).toBe(checkpoint.note.text);
  });

  it('may have further lines, which say nothing to us', () => {
    expect(read(EXAMPLE.replace('\n\n', '\nmore\nand more\n\n'))).toMatchObject({ size: 20_852_163 });
  });

  it('is not of a key that others have', () => {
    const [checkpoint, key] = [read(EXAMPLE), noteKeyFrom(GO_KEY)];
    if ('refused' in checkpoint || 'refused' in key) throw new Error('not read');
    expect(signatureProblem(checkpoint.note, key)).toEqual({ refused: 'unknown-key' });
  });

  it.each([
    ['a leading zero', '20852163', '020852163', { refused: 'size-malformed', line: 2 }],
    ['a sign', '20852163', '+20852163', { refused: 'size-malformed', line: 2 }],
    ['a size that is not exact', '20852163', '9007199254740993', { refused: 'size-malformed', line: 2 }],
    ['a size of fifty digits', '20852163', '2'.repeat(50), { refused: 'size-malformed', line: 2 }],
    ['digits of another script', '20852163', '٢٠', { refused: 'size-malformed', line: 2 }],
    ['a short root', 'CsUYap', '', { refused: 'root-malformed', line: 3 }],
    ['base64url', '/Xajj7', '_Xajj7', { refused: 'root-malformed', line: 3 }],
    ['a root in another form', 'q2I=', 'q2J=', { refused: 'root-malformed', line: 3 }],
    ['no origin', 'example.com/behind-the-sofa\n2', '\n2', { refused: 'origin-missing', line: 1 }],
    ['an empty line in it', 'q2I=\n', 'q2I=\n\nmore\n', { refused: 'extension-empty', line: 4 }],
    ['no root', 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n', '', { refused: 'root-malformed', line: 3 }],
  ])('is none with %s', (_, what, other, refused) => {
    expect(read(EXAMPLE.replace(what, other))).toEqual(refused);
  });
});
