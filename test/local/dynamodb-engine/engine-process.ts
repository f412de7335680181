import { startEngine } from '../../../local/dynamodb-engine/engine.ts';

// An engine in a process of its own, to be killed: prints its endpoint and never comes to an end of its deliveries.
const path = process.argv[2];
const engine = await startEngine(path === undefined ? {} : { path });
engine.changes.subscribe('log', () => Promise.reject(new Error('not yet')), {
  name: 'view',
  onError: () => {},
});
process.stdout.write(`${engine.endpoint}\n`);
