import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildCommit,
  commitHash,
  genesis,
  loadedStream,
  readCommit,
  verifyChain,
} from '../../../runtime/log/commit.ts';
import { type Commit, LogError } from '../../../runtime/ports.ts';
import { event, provenance } from '../../support/event-log-contract/facts.ts';

/** A stream of so many commits, each with two events. */
const chain = (length: number, tenant = 'stuttgart', name = 'fund-1'): readonly Commit[] => {
  const commits: Commit[] = [];
  for (let n = 1; n <= length; n++) {
    const stream = loadedStream(tenant, name, commits);
    commits.push(
      buildCommit({ stream, events: [event({ n }), event({ n: -n })] }, provenance(`command ${n}`)),
    );
  }
  return commits;
};

/** Reads the commits as an engine does and checks their chain; the error's message, or `verifies`. */
const verdictOn = (stored: readonly Commit[]): string => {
  try {
    loadedStream('stuttgart', 'fund-1', stored.map(readCommit));
    return 'verifies';
  } catch (error) {
    if (error instanceof LogError && error.code === 'stream-tampered') return error.message;
    throw error;
  }
};

const sha256 = (...parts: readonly (string | Uint8Array)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url');
};

describe('a commit', () => {
  it('is hashed over a zero byte and its body, as a leaf of a Merkle tree is', () => {
    const [commit] = chain(1);
    expect(commit?.hash).toBe(sha256(Buffer.of(0), Buffer.from(commit?.bytes ?? '', 'utf8')));
    expect(commitHash('Förderbuch 👩‍👩‍👧‍👦')).toBe(sha256(Buffer.of(0), 'Förderbuch 👩‍👩‍👧‍👦'));
  });

  it('has the bytes and the hash that it always had', () => {
    const [commit] = chain(1);
    // Written out once by hand: whoever changes a byte of the format breaks every chain there is.
    const bytes = [
      '{"actor":"per_0123456789abcdefghjkmnpqrs","causation":null,',
      `"command":{"fingerprint":"${sha256('command 1')}","id":"${sha256('command 1').slice(0, 22)}","name":"take-note"},`,
      '"correlation":"request-1","events":[{"data":{"n":1},"type":"NoteTaken","version":1},',
      '{"data":{"n":-1},"type":"NoteTaken","version":1}],"format":1,"index":0,"policy":"1",',
      `"previous":"${sha256('foerderbuch/1\nstuttgart\nfund-1')}","recordedAt":"2026-03-01T09:00:00.000Z",`,
      '"revision":1,"stream":"fund-1","tenant":"stuttgart","together":[],"traceparent":null}',
    ].join('');
    expect(commit?.bytes).toBe(bytes);
    expect(commit?.hash).toBe(sha256(Buffer.of(0), bytes));
  });

  it('names its predecessor, and the first one its place', () => {
    const [first, second, third] = chain(3);
    expect(first?.previous).toBe(genesis('stuttgart', 'fund-1'));
    expect(second?.previous).toBe(first?.hash);
    expect(third?.previous).toBe(second?.hash);
    expect([first, second, third].map((commit) => commit?.index)).toEqual([0, 2, 4]);
  });

  it('is refused when it is not what the envelope allows', () => {
    const stream = loadedStream('stuttgart', 'fund-1', []);
    const without = { ...provenance(), recordedAt: 'yesterday' };
    expect(() => buildCommit({ stream, events: [event()] }, without)).toThrow(/not a commit/);
    expect(() => buildCommit({ stream, events: [event({ a: undefined })] }, provenance())).toThrow(
      /events\/0\/data\/a/,
    );
  });

  it('keeps to itself what a caller adds to its provenance', () => {
    const stream = loadedStream('stuttgart', 'fund-1', []);
    const talkative = { ...provenance(), password: 'secret' };
    expect(buildCommit({ stream, events: [event()] }, talkative).bytes).not.toContain('secret');
  });
});

describe('a stored stream that somebody touched', () => {
  const commits = chain(6);
  const replaced = (place: number, changes: Partial<Commit>) =>
    commits.map((commit, at) => (at === place ? { ...commit, ...changes } : commit));
  const rewritten = (place: number, from: string, to: string) => {
    const bytes = commits[place]?.bytes.replace(from, to) ?? '';
    return replaced(place, { bytes, hash: commitHash(bytes) });
  };

  it('verifies when nobody did', () => {
    expect(verdictOn(commits)).toBe('verifies');
    expect(verdictOn([])).toBe('verifies');
  });

  it('is found out by one changed character, anywhere', () => {
    const change = fc.tuple(
      fc.nat(5),
      fc.nat(400),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(change, ([place, at, character]) => {
        const { bytes = '' } = commits[place] ?? {};
        fc.pre(bytes[at] !== character);
        const changed = bytes.slice(0, at) + character + bytes.slice(at + 1);
        expect(verdictOn(replaced(place, { bytes: changed }))).toMatch(`commit ${place + 1} of fund-1`);
      }),
    );
  });

  it.each([
    ['a body that is not JSON', replaced(1, { bytes: '{', hash: commitHash('{') }), 2, 'it is not a commit'],
    ['a body without events', rewritten(1, '"events":', '"facts":'), 2, 'it is not a commit'],
    ['a body of a later format', rewritten(1, '"format":1', '"format":2'), 2, 'it is not a commit'],
    [
      'a body of another tenant',
      rewritten(1, 'stuttgart', 'mannheim'),
      2,
      'it was written for another place',
    ],
    ['a body of another stream', rewritten(1, '"fund-1"', '"fund-2"'), 2, 'it was written for another place'],
    [
      'another amount under a new hash',
      rewritten(2, '"n":3', '"n":9'),
      4,
      'it does not name its predecessor',
    ],
    ['an event moved along', rewritten(2, '"index":4', '"index":5'), 3, 'its event index does not follow'],
    ['another hash', replaced(3, { hash: commits[4]?.hash ?? '' }), 4, 'its hash is not that of its bytes'],
    ['a commit removed from the middle', commits.toSpliced(2, 1), 3, 'it is missing'],
    ['the first commit removed', commits.toSpliced(0, 1), 1, 'it is missing'],
    ['a commit twice', commits.toSpliced(2, 0, ...commits.slice(1, 2)), 3, 'it is missing'],
    [
      'two commits swapped',
      [...commits.slice(0, 2), ...commits.slice(2, 4).toReversed()],
      3,
      'it is missing',
    ],
    [
      'two bodies swapped',
      replaced(2, { bytes: commits[3]?.bytes ?? '', hash: commits[3]?.hash ?? '' }),
      3,
      'it was written for another place',
    ],
  ])('is found out by %s', (_name, stored, revision, why) => {
    expect(verdictOn(stored)).toBe(`commit ${revision} of fund-1: ${why}`);
  });

  it('is found out by the commits of another stream of the same name', () => {
    expect(verdictOn(chain(2, 'mannheim').map((commit) => ({ ...commit, tenant: 'stuttgart' })))).toBe(
      'commit 1 of fund-1: it was written for another place',
    );
  });

  it('is checked in parts as well, from where the part begins', () => {
    expect(() => verifyChain(commits.slice(2), 3)).not.toThrow();
    expect(() => verifyChain(commits.slice(2).toSpliced(1, 1), 3)).toThrow(
      'commit 4 of fund-1: it is missing',
    );
    expect(() => verifyChain(commits.slice(2), 2)).toThrow('commit 2 of fund-1: it is missing');
  });
});
