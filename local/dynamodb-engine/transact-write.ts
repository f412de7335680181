import { checkConditional, type Store } from 'dynalite/db/index.js';
import { type Charge, readUnits, refusedCharge, writeCharges } from './capacity.ts';
import type { Commit } from './commit.ts';
import { type Json, perform, tableOf } from './dynalite-bridge.ts';
import type { Exclusive } from './exclusive.ts';
import { itemSize } from './item-size.ts';
import { refuseLargeItems, refuseLargeTransaction } from './limits.ts';
import { type CancellationReason, isRefusal, type Refusal, refusal, refusalType } from './refusal.ts';
import type { Request } from './request.ts';
import { openSession, type Session } from './session.ts';
import type { Tokens } from './tokens.ts';
import {
  keyOf,
  refuseRepeatedItems,
  type TransactionAction,
  transactionActions,
} from './transaction-input.ts';
import { isFailedCondition, lastRead } from './writes.ts';

const kinds = ['Put', 'Update', 'Delete', 'ConditionCheck'];

/** Handles TransactWriteItems: every action is tried on one session under the lock, which is committed only if all went well. */
export function createTransactWrite(store: Store, exclusive: Exclusive, commit: Commit, tokens: Tokens) {
  return ({ input, charges }: Request): Promise<Json> => {
    const actions = transactionActions(input, kinds, store);
    return exclusive(async () => {
      await refuseRepeatedItems(actions, store);
      const session = openSession(store);
      if (await tokens.isRepetition(input)) {
        charges.push(...(await repetitionCharges(actions, session)));
        return {};
      }
      const reasons: CancellationReason[] = [];
      const tried: Charge[] = [];
      for (const action of actions) reasons.push(await attempt(action, session, tried));
      const failed = reasons.some(({ Code }) => Code !== 'None');
      // Indexes follow the table, so a transaction that was cancelled never gets to them.
      charges.push(...tried.filter(({ index }) => !failed || !index));
      if (failed) throw cancelled(reasons);
      refuseLargeItems(session.writes);
      refuseLargeTransaction(session.writes);
      await commit(session, tokens.remember(input));
      return {};
    });
  };
}

/** Tries one action, charges it and says what came of it; refusals that concern the whole request are thrown. */
async function attempt(
  action: TransactionAction,
  session: Session,
  charges: Charge[],
): Promise<CancellationReason> {
  const [writes, reads] = [session.writes.length, session.reads.length];
  const failure = await carryOut(action, session).then(() => undefined, asReason);
  const before = lastRead(session, reads);
  const written = session.writes.slice(writes).flatMap(writeCharges);
  // A failed action, and a bare condition check, is charged like a write of the item that it looked at.
  const looked = refusedCharge(action.table, before, action.data.Item);
  charges.push(...doubled(written.length > 0 ? written : [looked]));
  if (!failure) return { Code: 'None' };
  const wanted = action.input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD';
  return failure.Code === 'ConditionalCheckFailed' && wanted && before
    ? { ...failure, Item: before }
    : failure;
}

function asReason(error: unknown): CancellationReason {
  if (isFailedCondition(error)) return { Code: 'ConditionalCheckFailed', Message: error.message };
  if (isInvalid(error)) return { Code: 'ValidationError', Message: error.message };
  throw error;
}

function isInvalid(error: unknown): error is Refusal {
  return isRefusal(error) && refusalType(error) === 'ValidationException';
}

async function carryOut({ kind, operation, data }: TransactionAction, session: Session): Promise<void> {
  if (kind === 'ConditionCheck') return check(data, session);
  await perform(operation, session.store, data);
}

async function check(data: Json, session: Session): Promise<void> {
  // Read by way of GetItem, so that the key is checked and the read is noted.
  await perform('GetItem', session.store, data);
  const failure = checkConditional(data, lastRead(session));
  if (failure) throw failure;
}

// A transaction prepares and then commits, and both are charged; of indexes AWS documents no doubling.
function doubled(charges: Charge[]): Charge[] {
  return charges.map((charge) => (charge.index ? charge : { ...charge, units: charge.units * 2 }));
}

/** A repeated transaction writes nothing and costs the reading of its items. */
async function repetitionCharges(actions: TransactionAction[], session: Session): Promise<Charge[]> {
  for (const { table: TableName, data } of actions) {
    const table = await tableOf(session.store, TableName);
    await perform('GetItem', session.store, { TableName, Key: keyOf(data, table.KeySchema) });
  }
  return session.reads.map(({ table, item }) => ({
    table,
    kind: 'read',
    units: 2 * readUnits(item ? itemSize(item) : 0, true),
  }));
}

function cancelled(CancellationReasons: CancellationReason[]) {
  const codes = CancellationReasons.map(({ Code }) => Code).join(', ');
  const message = `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`;
  return refusal('TransactionCanceledException', message, { CancellationReasons });
}
