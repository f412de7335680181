import { ResourceInUseException } from '@aws-sdk/client-dynamodb';
import { startEngine } from '../../../local/dynamodb-engine/engine.ts';
import { clientOf, createLog } from './support.ts';

// An engine in a process of its own, to be killed: prints its endpoint and never comes to an end of its deliveries.
const path = process.argv[2];
const engine = await startEngine(path === undefined ? {} : { path });
const client = clientOf(engine.endpoint);
await createLog(client, { index: 'ALL' }).catch((error: unknown) => {
  // From the process before this one, which was killed.
  if (!(error instanceof ResourceInUseException)) throw error;
});
client.destroy();
engine.changes.subscribe('log', () => Promise.reject(new Error('not yet')), {
  name: 'view',
  onError: () => {},
});
process.stdout.write(`${engine.endpoint}\n`);
