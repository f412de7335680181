import { deflateRawSync } from 'node:zlib';
import type { AttributeValue } from 'aws-lambda';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemSize } from '../../../local/dynamodb-engine/item-size.ts';
import { type CommitItem, fromItem, partition, plainItem, toItem } from '../../../runtime/aws/commit-item.ts';
import { buildCommit, loadedStream } from '../../../runtime/log/commit.ts';
import { type Commit, LogError } from '../../../runtime/ports.ts';
import { event, provenance } from '../../support/event-log-contract/facts.ts';

const commitOf = (text: string): Commit =>
  buildCommit(
    { stream: loadedStream('stuttgart', 'application-1', []), events: [event({ text })] },
    provenance('submit'),
  );
const back = (item: CommitItem) => fromItem('stuttgart', 'application-1', item);

/** Bytes of an item as the engine counts them. */
const sizeOf = (item: CommitItem): number => itemSize(item as Record<string, AttributeValue>);

describe('the item of a commit', () => {
  it('gives back the commit, and is never much longer than its text', () => {
    const length = fc.integer({ min: 0, max: 6_000 });
    const alphabet = fc.constantFrom('a', 'aö', 'Ein Abend mit Musik. ', '0123456789abcdef', '👩‍👩‍👧‍👦كتاب');
    const text = fc.tuple(length, alphabet, fc.nat()).map(([size, letters, seed]) =>
      Array.from({ length: size }, (_, place) => letters[(place * (seed + 7919)) % letters.length])
        .join('')
        .toWellFormed(),
    );
    fc.assert(
      fc.property(text, (value) => {
        const commit = commitOf(value);
        expect(back(toItem(commit))).toEqual(commit);
        expect(back(plainItem(commit))).toEqual(commit);
        expect(sizeOf(toItem(commit))).toBeLessThan(sizeOf(plainItem(commit)));
      }),
      { numRuns: 300 },
    );
  });

  it('is as it was packed for ever: what one program wrote, each later one reads', () => {
    const z = [
      'tZLdEoFQFIVfxQtkdqVSdzKGKQzKMN00/eziHE7KweHpTYZpDDcuPMBe61uzv6a9LgVZUTuabnTNKE5SzPINoXt2KKvjTzjp',
      'ko5lg0qxni3ITC3pRFRXLTfXN504Wy91LsyNHa9rG8WL/PtJs4dHFCVWcPwcVmF5wiN/fODLQo6iZhpsWasXI0vrgKcz04Kj',
      'H1FkP8ojvxtzFuUoH2qK1/fzlavYInRCLZlcejvmZoSjut7PWUBEUBWfcim6BKoEsg+mBWABtAEg+K9ydw==',
    ].join('');
    const item = {
      p: { S: 'stuttgart#application-1' },
      r: { N: '1' },
      h: { S: 'TFQUp9aFeBgYgaNcr9-jrY3sVe-a-QUHc827b4DH54Q' },
      z: { B: z },
    };
    expect(back(item).events).toEqual([event({ text: 'Ein Abend' })]);
  });

  it('is not read at another place than it was packed for', () => {
    const item = toItem(commitOf('small'));
    expect(() => fromItem('stuttgart', 'application-2', item)).toThrow('its hash is not that of its bytes');
  });

  it.each([
    ['bytes that do not inflate', { z: { B: 'bm90IGRlZmxhdGVk' } }],
    [
      'bytes that inflate to far too much',
      { z: { B: deflateRawSync(Buffer.alloc(50_000_000)).toString('base64') } },
    ],
    ['no body', {}],
  ] as const)('is refused with %s', (_name, body) => {
    const { z: _z, ...frame } = toItem(commitOf(''));
    const item: CommitItem = { ...frame, ...body };
    expect(() => back(item)).toThrow(LogError);
    expect(() => back(item)).toThrow('its hash is not that of its bytes');
  });

  it('lies in the partition of its tenant alone', () => {
    expect(partition('stuttgart', 'fund-1#2')).toBe('stuttgart#fund-1#2');
    expect(() => partition('stuttgart#fund', '2')).toThrow('has a # in its name');
  });
});
