import type { DynamoDBRecord } from 'aws-lambda';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemOf, sequenceNumber, sequenceOf } from '../../../local/dynamodb-engine/change-record.ts';
import { type Disturbance, disturb, type Held } from '../../../local/dynamodb-engine/disturbance.ts';

const recordsOf = (items: string[]): DynamoDBRecord[] =>
  items.map((item, index) => ({
    dynamodb: { Keys: { id: { S: item } }, SequenceNumber: sequenceNumber(index + 1) },
  }));

/** Runs a disturbed delivery to its end and returns the records in order of arrival. */
function deliverAll(records: DynamoDBRecord[], batchSize: number, disturbance: Disturbance) {
  const arrived: DynamoDBRecord[] = [];
  let held: Held[] = [];
  for (let start = 0; start < records.length || held.length > 0; start += batchSize) {
    const { batch, later } = disturb(records.slice(start, start + batchSize), held, disturbance);
    arrived.push(...batch);
    held = later;
  }
  return arrived;
}

const rate = fc.double({ min: 0, max: 1, noNaN: true });
const rates = fc.record({ seed: fc.integer(), duplicate: rate, reorder: rate, delay: rate });
const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });

test('unless dropped, every record arrives, and the records of an item first arrive in their order', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 10 }), rates, (names, batchSize, disturbance) => {
      const records = recordsOf(names);
      const arrived = deliverAll(records, batchSize, disturbance);
      expect(new Set(arrived)).toEqual(new Set(records));
      for (const item of new Set(names)) {
        const own = arrived.filter((record) => itemOf(record) === JSON.stringify({ id: { S: item } }));
        const first = [...new Set(own.map(sequenceOf))];
        expect(first).toEqual(first.toSorted((one, other) => one - other));
      }
    }),
  );
});
