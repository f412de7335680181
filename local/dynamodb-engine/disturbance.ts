import { createHash } from 'node:crypto';
import type { DynamoDBRecord } from 'aws-lambda';
import { itemOf, sequenceNumber, sequenceOf } from './change-record.ts';

/** How often delivery goes wrong, each a rate from 0 to 1, the same for the same seed and record. */
export type Disturbance = {
  seed?: number;
  /** Delivered once more, some batches later. */
  duplicate?: number;
  /** Overtaken by records of other items. */
  reorder?: number;
  /** Held back for up to four batches, later records of the same item with it. */
  delay?: number;
  /** Never delivered. */
  drop?: number;
};

/** A record kept for a later batch; `again` if it was delivered before. */
export type Held = { record: DynamoDBRecord; rounds: number; again: boolean };

/**
 * Decides what of the fresh and the held records is delivered now.
 * Records of one item keep their order, as DynamoDB promises; only repetitions come after what is newer.
 */
export function disturb(fresh: DynamoDBRecord[], held: Held[], disturbance: Disturbance) {
  const dice = createDice(disturbance);
  const later = held.filter(({ rounds }) => rounds > 1).map((one) => ({ ...one, rounds: one.rounds - 1 }));
  const now: { record: DynamoDBRecord; place: number }[] = [];

  for (const [index, record] of fresh.filter((one) => !dice.strikes('drop', one)).entries()) {
    const place = index + overtakers(record, dice);
    // A record that would move past the end of its batch goes into the next one.
    const pushedOut = place > fresh.length ? 1 : 0;
    const rounds = Math.max(pushedOut, delay(record, dice), ...roundsOfSameItem(record, later));
    if (rounds > 0) later.push({ record, rounds, again: false });
    else now.push({ record, place });
    if (dice.strikes('duplicate', record)) {
      later.push({ record, rounds: rounds + dice.from1To(2, 'echo', record), again: true });
    }
  }

  const due = Map.groupBy(
    held.filter(({ rounds }) => rounds <= 1),
    ({ again }) => again,
  );
  const first = [...now.toSorted((one, other) => one.place - other.place), ...(due.get(false) ?? [])];
  const batch = [...inItemOrder(first.map(recordOf)), ...(due.get(true) ?? []).map(recordOf)];
  return { batch, later };
}

const recordOf = ({ record }: { record: DynamoDBRecord }) => record;

/** How many records overtake this one; the half puts it behind the last of them. */
function overtakers(record: DynamoDBRecord, dice: Dice): number {
  return dice.strikes('reorder', record) ? dice.from1To(4, 'reach', record) + 0.5 : 0;
}

/** For how many batches this record is held back. */
function delay(record: DynamoDBRecord, dice: Dice): number {
  return dice.strikes('delay', record) ? dice.from1To(4, 'length', record) : 0;
}

function roundsOfSameItem(record: DynamoDBRecord, later: Held[]): number[] {
  return later
    .filter((one) => !one.again && itemOf(one.record) === itemOf(record))
    .map(({ rounds }) => rounds);
}

/** Fills the places that an item holds in the list with its records in ascending order. */
function inItemOrder(records: DynamoDBRecord[]): DynamoDBRecord[] {
  const perItem = Map.groupBy(records, itemOf);
  for (const own of perItem.values()) own.sort((one, other) => sequenceOf(one) - sequenceOf(other));
  return records.map((record) => perItem.get(itemOf(record))?.shift() ?? record);
}

type Dice = ReturnType<typeof createDice>;

// A die per seed, purpose and record instead of one running generator: a retry or a restart changes no decision.
function createDice({ seed = 0, ...rates }: Disturbance) {
  const roll = (purpose: string, record: DynamoDBRecord) => {
    const text = `${seed} ${purpose} ${sequenceNumber(sequenceOf(record))}`;
    return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
  };
  return {
    strikes: (rate: keyof typeof rates, record: DynamoDBRecord) =>
      Boolean(rates[rate]) && roll(rate, record) < (rates[rate] ?? 0),
    from1To: (highest: number, purpose: string, record: DynamoDBRecord) =>
      1 + Math.floor(highest * roll(purpose, record)),
  };
}
