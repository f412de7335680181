import { startEngine } from '../../local/dynamodb-engine/engine.ts';

/** The DynamoDB engine in a process of its own: its CPU time is not counted as ours. Hands over its requests when asked. */
const engine = await startEngine();
process.on('message', () => {
  process.send?.(engine.requests.list());
  engine.requests.clear();
});
process.on('disconnect', () => engine.stop());
process.send?.(engine.endpoint);
