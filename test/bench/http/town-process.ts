import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions } from '../../../local/options.ts';
import { startServer } from '../../../local/server.ts';

/** The whole installation on SQLite as `npm start` begins it, with the demo town and its open round, in a process of its own. */
const data = mkdtempSync(join(tmpdir(), 'foerderbuch-bench-'));
const { address, stop } = await startServer(readOptions(['--port', '0', '--data', data], {}));
process.on('disconnect', async () => {
  await stop();
  rmSync(data, { recursive: true });
  process.exit(0);
});
process.send?.(address);
