import { deflateRawSync } from 'node:zlib';
import type { AttributeValue } from 'aws-lambda';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemSize } from '../../../local/dynamodb-engine/item-size.ts';
import { type CommitItem, fromItem, partition, toItem } from '../../../runtime/aws/commit-item.ts';
import { buildCommit, loadedStream } from '../../../runtime/log/commit.ts';
import { type Commit, LogError } from '../../../runtime/ports.ts';
import { event, provenance } from '../../support/event-log-contract/facts.ts';

const commitOf = (text: string): Commit =>
  buildCommit(
    { stream: loadedStream('stuttgart', 'application-1', []), events: [event({ text })] },
    provenance('submit'),
  );
const back = (item: CommitItem) => fromItem('stuttgart', 'application-1', item);

const packed64 = (bytes: string | Buffer): string => deflateRawSync(bytes).toString('base64');

/** Units of a write as the engine counts them. */
const unitsOf = (item: CommitItem): number =>
  Math.ceil(itemSize(item as Record<string, AttributeValue>) / 1024);
const asText = ({ z: _z, ...item }: CommitItem, { bytes }: Commit): CommitItem => ({
  ...item,
  e: { S: bytes },
});

describe('the item of a commit', () => {
  it('gives back the commit, and is deflated exactly where that lowers its price', () => {
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
        const item = toItem(commit);
        const plain = unitsOf(asText(item, commit));
        const { e: _e, ...frame } = item;
        const packed = unitsOf({ ...frame, z: { B: packed64(commit.bytes) } });
        expect(back(item)).toEqual(commit);
        expect('z' in item).toBe(packed < plain);
        expect('e' in item).toBe(packed >= plain);
      }),
      { numRuns: 300 },
    );
  });

  it('is text that a person can read when it is small', () => {
    const commit = commitOf('small');
    expect(toItem(commit)).toEqual({
      p: { S: 'stuttgart#application-1' },
      r: { N: '1' },
      c: { S: commit.command.id },
      h: { S: commit.hash },
      e: { S: commit.bytes },
    });
  });

  it.each([
    ['bytes that do not inflate', { z: { B: 'bm90IGRlZmxhdGVk' } }],
    ['bytes that inflate to far too much', { z: { B: packed64(Buffer.alloc(50_000_000)) } }],
    ['no body', {}],
  ] as const)('is refused with %s', (_name, body) => {
    const { e: _e, ...frame } = toItem(commitOf(''));
    const item: CommitItem = { ...frame, ...body };
    expect(() => back(item)).toThrow(LogError);
    expect(() => back(item)).toThrow('its hash is not that of its bytes');
  });

  it('lies in the partition of its tenant alone', () => {
    expect(partition('stuttgart', 'fund-1#2')).toBe('stuttgart#fund-1#2');
    expect(() => partition('stuttgart#fund', '2')).toThrow('has a # in its name');
  });
});
