import { startEngine } from '../../local/dynamodb-engine/engine.ts';
import type { Order } from './engine-in-child.ts';

const WRITES = ['PutItem', 'UpdateItem', 'TransactWriteItems'];

/** The DynamoDB engine in a process of its own: its CPU time is not counted as ours. Obeys one order at a time. */
const engine = await startEngine();

const obey: Readonly<Record<Order, () => unknown>> = {
  'hand over requests': () => {
    const requests = engine.requests.list();
    engine.requests.clear();
    return requests;
  },
  'lose the answer to the next write': () => {
    for (const operation of WRITES) engine.faults.loseReply({ operation, when: 'after', times: 1 });
  },
  'lose nothing': () => engine.faults.clear(),
};

process.on('message', (order: Order) => process.send?.({ done: obey[order]() }));
process.on('disconnect', () => engine.stop());
process.send?.({ done: engine.endpoint });
