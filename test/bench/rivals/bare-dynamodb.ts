import { randomUUID } from 'node:crypto';
import { type AttributeValue, DynamoDB, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { FundEvent } from '../../../events/fund-events.ts';
import { evolve, initial, raised } from './fund.ts';
import { clientSettings, createFundTable, putAll } from './fund-table.ts';
import type { Rival } from './store.ts';

const itemOf = (fundId: string, revision: number, events: readonly FundEvent[]) => ({
  p: { S: fundId },
  r: { N: String(revision) },
  e: { S: JSON.stringify(events) },
});

const parsed = (items: readonly Record<string, AttributeValue>[]): readonly FundEvent[] =>
  items.flatMap(({ e }) => JSON.parse(e?.S ?? '[]') as FundEvent[]);

/** One item a commit: a consistent Query, a conditional put, and JSON. Nobody tries again but the SDK. */
export const bareDynamodb: Rival = {
  name: 'bare SDK',
  includes: 'consistent Query, JSON.parse, conditional PutItem; no retry of a conflict, no hash, no schema',
  open: async (endpoint) => {
    const client = new DynamoDB(clientSettings(endpoint));
    const TableName = `bare-${randomUUID()}`;
    await createFundTable(client, TableName, {
      partition: { name: 'p', type: 'S' },
      sort: { name: 'r', type: 'N' },
    });
    const read = async (fundId: string) => {
      const items: Record<string, AttributeValue>[] = [];
      let start: Record<string, AttributeValue> | undefined;
      do {
        const query = new QueryCommand({
          ...{ TableName, ConsistentRead: true, KeyConditionExpression: 'p = :p', ExclusiveStartKey: start },
          ExpressionAttributeValues: { ':p': { S: fundId } },
        });
        const { Items = [], LastEvaluatedKey } = await client.send(query);
        items.push(...Items);
        start = LastEvaluatedKey;
      } while (start);
      return { state: parsed(items).reduce(evolve, initial), revision: items.length };
    };
    return {
      fill: (fundId, history) =>
        putAll(
          client,
          TableName,
          history.map((events, place) => itemOf(fundId, place + 1, events)),
        ),
      load: async (fundId) => (await read(fundId)).state.allocatedCents,
      raise: async (fundId, { reasons }) => {
        const { state, revision } = await read(fundId);
        const Item = itemOf(fundId, revision + 1, raised(fundId, state.allocatedCents, reasons));
        try {
          await client.send(
            new PutItemCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(p)' }),
          );
          return true;
        } catch (error) {
          if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return false;
          throw error;
        }
      },
      close: async () => client.destroy(),
    };
  },
};
