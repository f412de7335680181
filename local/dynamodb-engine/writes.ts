import type { Item, Store } from 'dynalite/db/index.js';
import { refusedCharge, writeCharges } from './capacity.ts';
import type { Commit } from './commit.ts';
import { type Json, perform, validated } from './dynalite-bridge.ts';
import type { Exclusive } from './exclusive.ts';
import { refuseLargeItems } from './limits.ts';
import { isRefusal, type Refusal, refusal, refusalType } from './refusal.ts';
import type { Request } from './request.ts';
import { openSession, type Session } from './session.ts';

/** Handles PutItem, UpdateItem, DeleteItem and BatchWriteItem: evaluated under the lock, stored by one commit. */
export function createWrites(store: Store, exclusive: Exclusive, commit: Commit) {
  return ({ operation, input, charges }: Request): Promise<Json> => {
    const data = validated(operation, input, store);
    return exclusive(async () => {
      const session = openSession(store);
      const output = await perform(operation, session.store, data).catch((error: unknown) => {
        if (!isFailedCondition(error)) throw error;
        const before = lastRead(session);
        charges.push(refusedCharge(input.TableName ?? '', before, input.Item));
        throw withOldItem(error, input, before);
      });
      refuseLargeItems(session.writes);
      charges.push(...session.writes.flatMap(writeCharges));
      await commit(session);
      return output;
    });
  };
}

/** Tells a failed condition from other refusals. */
export function isFailedCondition(error: unknown): error is Refusal {
  return isRefusal(error) && refusalType(error) === 'ConditionalCheckFailedException';
}

/** The item read last since a number of reads, which is the one that a failed condition looked at. */
export function lastRead({ reads }: Session, since = 0): Item | undefined {
  return reads.slice(since).at(-1)?.item;
}

function withOldItem(error: Refusal, input: Json, before: Item | undefined): Refusal {
  const wanted = input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD';
  return wanted && before ? refusal(refusalType(error), error.message, { Item: before }) : error;
}
